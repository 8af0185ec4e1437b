// What becomes of a decision: decided, in use, ended. Part of `life.ts`.
import type { Rule } from '#law/rule';
import { meta, recording, recordingAfterwards, stopping } from '#statechart/fragments';
import { add, breach, deadline, end, keep, lawful, opens } from '#statechart/statechart';
import * as every from './law.js';
import { diary } from './life-granting.js';
import { decider, documentedUnder, isReviewed } from './life-own.js';
import type { Ending, LateNews, Life } from './life-own.js';

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
          ...(own.whoBegins ?? []), term.decisionInForce,
          ...(notice === undefined ? [] : [notice.sent]), ...mayCease,
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
    ...own.whileRunning,
    ...stopping([every.aimMetEnds]),
    ...heard(own, intoEnded, lateWhileRunning),
    timePassed: [
      ...(own.fallsDue ?? []).map(({ guard, actions }) => ({ guard, actions: [...actions] })),
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
  ...meta(
    own.afterwards?.by ?? (own.told ? '§ 40 (1)' : documentedUnder(own)), 'lõppenud', 'ended',
  ),
  entry: [
    ...(own.told ? [opens('S40', 'KKS-40-1.a')] : []), ...(own.afterwards?.diary ?? []),
  ],
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
    ...own.afterwards?.arrows,
    ...(own.afterwards === undefined
      ? {}
      : { timePassed: own.afterwards.times.map(({ guard, actions }) =>
          ({ guard, actions: [...actions] })) }),
    ...lateAfterwards(own),
    close: {
      guard: lawful(
        ...(own.told ? [every.tellingOpened] : []), ...(own.documented ?? [every.fileKept]),
        every.classificationKnown,
        ...own.closing,
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
const heard = (
  own: Life, target: (ending: Ending) => string, before: typeof lateWhileRunning = () => [],
) =>
  Object.fromEntries(own.endings.map((ending) => [
    ending.hears,
    [
      ...before(ending),
      {
        ...(ending.concerns === undefined ? {} : { guard: lawful(ending.concerns) }),
        target: target(ending),
        actions: [keep(ending.hears), end(ending.state)],
      },
      ...(ending.comes === undefined ? [] : [{ actions: diary(own) }]),
    ],
  ]));

const lateNews = ({ hears, state }: Ending, { breach: id }: LateNews, known: Rule, to: string) => ({
  guard: lawful(known), target: to, actions: [keep(hears), breach(id), end(state)],
});

/** The measure ran on past its end while nobody knew: that stays on record. */
const lateWhileRunning = (ending: Ending) =>
  ending.late === undefined
    ? []
    : [lateNews(ending, ending.late, ending.late.whileRunning, intoEnded(ending))];

const lateAfterwards = ({ endings }: Life) =>
  Object.fromEntries(endings.flatMap((ending) =>
    ending.late === undefined
      ? []
      : [[
          ending.hears,
          lateNews(ending, ending.late, ending.late.afterwards, `.${ending.state}`),
        ]]));

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
