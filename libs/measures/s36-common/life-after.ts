// What becomes of a decision: decided, in use, ended. Part of `life.ts`.
import { meta, recording, recordingAfterwards, stopping } from '#statechart/fragments';
import { add, breach, deadline, end, keep, lawful, opens } from '#statechart/statechart';
import * as every from './law.js';
import { diary } from './life-granting.js';
import { decider, isReviewed } from './life-own.js';
import type { Ending, Life } from './life-own.js';

/** The states from the decision to the end of the measure. */
export const afterDecision = (own: Life) => ({
  decided: decided(own),
  effective: effective(own),
  ended: ended(own),
});

const decided = (own: Life) => {
  const { notice, mayCease, term } = own;
  return {
    ...meta(own.decision, 'otsustatud, alustamata', 'decided, not begun'),
    on: {
      activate: {
        guard: lawful(
          term.decisionInForce, ...(notice === undefined ? [] : [notice.sent]), ...mayCease,
        ),
        target: 'effective',
        actions: ['begin' as const],
      },
      ...heard(own, () => 'lapsed'),
      timePassed: [
        ...(notice === undefined
          ? []
          : [{ guard: lawful(notice.overdue), actions: [breach(notice.rule)] }]),
        ...come(own, () => 'lapsed'),
        { guard: lawful(term.termIsOver), target: 'lapsed', actions: [end('expired')] },
      ],
      withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
    },
  };
};

const intoEnded = ({ state }: Ending) => `ended.${state}`;

const effective = (own: Life) => ({
  ...meta(own.power, 'toiming kestab', 'in effect'),
  initial: 'running',
  states: isReviewed(own.term)
    ? reviewedStates(own)
    : { running: { meta: { by: own.power, words: own.running } } },
  on: {
    ...(own.told ? recording(...recorded(own)) : untold(own)),
    ...own.more,
    ...stopping([every.aimMetEnds]),
    ...heard(own, intoEnded),
    timePassed: [
      ...come(own, intoEnded),
      ...(isReviewed(own.term)
        ? []
        : [{
            guard: lawful(own.term.termIsOver),
            target: 'ended.expired',
            actions: [end('expired')],
          }]),
    ],
  },
});

/** At the review date the measure rests; the review lets it go on for another stretch. */
const reviewedStates = (own: Life) => {
  const reviewing = {
    guard: lawful(...decider(own), ...own.mayCease, own.term.longestTerm, ...own.within),
    actions: ['keepDecision' as const, add('reviews'), deadline('term', own.term.termEnds)],
  };
  return {
    running: {
      meta: { by: own.power, words: own.running },
      on: {
        review: reviewing,
        timePassed: [
          ...come(own, ({ state }) => `#${own.id}.ended.${state}`),
          { guard: lawful(own.term.termIsOver), target: 'suspended' },
        ],
      },
    },
    suspended: {
      ...meta(own.decision, 'peatatud, läbi vaatamata', 'suspended, not reviewed'),
      on: { review: { ...reviewing, target: 'running' } },
    },
  };
};

const ended = (own: Life) => ({
  ...meta(own.told ? '§ 40 (1)' : '§ 43 (1)', 'lõppenud', 'ended'),
  ...(own.told ? { entry: [opens('S40', 'KKS-40-1.a')] } : {}),
  initial: 'stopped',
  states: {
    stopped: meta('§ 36 (4)', 'lõpetatud', 'stopped'),
    ...(isReviewed(own.term)
      ? {}
      : { expired: meta(own.decision, 'tähtaeg möödas', 'expired') }),
    ...Object.fromEntries(own.endings.map(({ state, by, words }) =>
      [state, { meta: { by, words } }])),
  },
  on: {
    ...(own.told ? recordingAfterwards(...recorded(own)) : untold(own)),
    ...own.more,
    close: {
      guard: lawful(
        ...(own.told ? [every.tellingOpened] : []), every.fileKept, ...own.closing,
      ),
      target: 'closed',
      actions: [keep('closing')],
    },
  },
});

/** What bounds an activity in time, and a determination of a person. */
const recorded = ({ term }: Life) =>
  [[isReviewed(term) ? term.logged : term.withinTerm], [every.personDetermined]] as const;

/** Not an act of § 40 (1): nobody is told of it, so nobody is determined either. */
const untold = (own: Life) => {
  const { identify: _identify, ...rest } = recording(...recorded(own));
  return rest;
};

/** What the register makes known; where it concerns the case but lies ahead, the diary is kept. */
const heard = (own: Life, target: (ending: Ending) => string) =>
  Object.fromEntries(own.endings.map((ending) => [
    ending.hears,
    [
      {
        ...(ending.concerns === undefined ? {} : { guard: lawful(ending.concerns) }),
        target: target(ending),
        actions: [keep(ending.hears), end(ending.state)],
      },
      ...(ending.comes === undefined ? [] : [{ actions: diary(own) }]),
    ],
  ]));

/** What comes by itself at an instant known ahead. */
const come = (own: Life, target: (ending: Ending) => string) =>
  own.endings.flatMap((ending) =>
    ending.comes === undefined || ending.concerns === undefined
      ? []
      : [{
          guard: lawful(ending.concerns),
          target: target(ending),
          actions: [end(ending.state)],
        }]);
