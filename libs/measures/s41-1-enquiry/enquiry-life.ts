// The life of an enquiry to a communications undertaking, § 41¹. With a permission to be had first
// it waits for the prosecutor's office and lapses where the permission stays unused.
import type { Citation } from '#law/citation';
import type { Reckoning } from '#law/reckoning';
import type { Rule } from '#law/rule';
import { asking, checking, meta, notGranting } from '#statechart/fragments';
import { add, deadline, end, forget, keep, lawful, pencil } from '#statechart/statechart';
import { classificationKnown } from '../s36-common/classified.js';
import * as every from '../s36-common/law.js';
import { answerKept, whoMakes } from './enquiry-law.js';

/** What the prosecutor's office permits, and what holds an enquiry to it (§ 41¹ (2)). */
export interface Permission {
  /** What a permission says. */
  readonly complete: readonly Rule[];
  /** What holds the enquiry to it when it is made and sent. */
  readonly kept: readonly Rule[];
  readonly lapses: Reckoning;
  readonly hasLapsed: Rule;
}

export interface Enquiry {
  readonly id: string;
  readonly power: Citation;
  /** Asked at submission, and again when the enquiry is made. */
  readonly before: readonly Rule[];
  /** Asked again when it is sent. */
  readonly mayCease: readonly Rule[];
  readonly permission?: Permission;
}

/** Draws the statechart of an enquiry. */
export const enquiry = (own: Enquiry) =>
  pencil.createMachine({
    id: own.id,
    context: ({ input }) => input,
    initial: 'drafted',
    states: {
      drafted: {
        ...meta(own.power, 'koostamisel', 'drafted'),
        on: asking([...own.before, ...own.mayCease]),
      },
      submitted: {
        ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
        on: checking([every.checkerApart, every.reasonsGiven], 'checked'),
      },
      ...(own.permission === undefined ? freely(own) : permitted(own, own.permission)),
      ...sent(own),
      withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' as const },
      foundUnlawful: {
        ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' as const,
      },
      refused: { ...meta('§ 41¹ (3)', 'keeldutud', 'refused'), type: 'final' as const },
      closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' as const },
    },
  });

const refusing = notGranting([whoMakes, every.deciderApart, every.reasonsGiven]);

const granting = ({ before, mayCease, permission }: Enquiry) => ({
  guard: lawful(
    ...before, ...mayCease, whoMakes, ...every.everyGrant, ...(permission?.kept ?? []),
  ),
  target: 'decided',
  actions: ['keepDecision' as const],
});

const awaitsMaker = ['§ 41¹ (3)', 'ootab otsust', 'awaiting decision'] as const;

/** Clause 1): no permission is needed. */
const freely = (own: Enquiry) => ({
  checked: { ...meta(...awaitsMaker), on: { grant: granting(own), ...refusing } },
});

/** Clause 2): the prosecutor's office permits first. */
const permitted = (own: Enquiry, permission: Permission) => ({
  checked: {
    ...meta('§ 41¹ (2)', 'ootab loa taotlemist', 'permission to be asked for'),
    on: {
      grant: granting(own),
      askPermission: { target: 'awaitingPermission', actions: [keep('permissionAsked')] },
      ...refusing,
    },
  },
  awaitingPermission: awaitingPermission(permission),
  permitted: permittedNow(own, permission),
  permissionRefused: {
    ...meta('§ 41¹ (2)', 'prokuratuur keeldus', "refused by the prosecutor's office"),
    type: 'final' as const,
  },
  lapsed: {
    ...meta('§ 41¹ (2)', 'luba kasutamata lõppenud', 'permission lapsed unused'),
    type: 'final' as const,
  },
});

const awaitingPermission = ({ complete, lapses }: Permission) => ({
  ...meta('§ 41¹ (2)', 'ootab prokuratuuri luba', "awaiting the prosecutor's office"),
  on: {
    permit: {
      guard: lawful(...complete),
      target: 'permitted',
      actions: [keep('permission'), deadline('unused', lapses)],
    },
    declinePermission: {
      guard: lawful(every.reasonsGiven),
      target: 'permissionRefused',
      actions: [keep('permissionRefusal')],
    },
    withdraw: { target: 'withdrawn', actions: [keep('withdrawal')] },
  },
});

const permittedNow = (own: Enquiry, { hasLapsed }: Permission) => ({
  ...meta(...awaitsMaker),
  on: {
    grant: granting(own),
    ...refusing,
    // A changed request is another enquiry: the permission was for this one (AMB-36).
    returnForChanges: {
      ...refusing.returnForChanges, actions: [keep('returning'), forget('permission')],
    },
    timePassed: { guard: lawful(hasLapsed), target: 'lapsed' },
  },
});

const filing = {
  storeItem: { actions: [add('items')] },
  addDocument: { actions: [add('documents')] },
};
const closing = ({ id }: Enquiry, ...rules: readonly Rule[]) => ({
  guard: lawful(...rules, classificationKnown),
  target: `#${id}.closed`,
  actions: [keep('closing')],
});

const sent = (own: Enquiry) => ({
  decided: decided(own),
  effective: effective(own),
  ended: ended(own),
});

const decided = (own: Enquiry) => ({
  ...meta('§ 41¹ (3)', 'otsustatud, saatmata', 'decided, not sent'),
  on: {
    send: {
      guard: lawful(whoMakes, ...own.mayCease, ...(own.permission?.kept ?? [])),
      target: 'effective',
      actions: [keep('sending'), 'begin' as const],
    },
    ...(own.permission === undefined
      ? {}
      : {
          timePassed: {
            guard: lawful(own.permission.hasLapsed), target: 'lapsed', actions: [end('unused')],
          },
        }),
    withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
  },
});

const effective = (own: Enquiry) => ({
  ...meta(own.power, 'päring saadetud', 'enquiry sent'),
  initial: 'sent',
  states: { sent: meta(own.power, 'ootab ettevõtja vastust', 'awaiting the undertaking') },
  on: {
    ...filing,
    recordAnswer: { target: 'ended.answered', actions: [keep('answer'), end('answered')] },
    recordNoAnswer: {
      guard: lawful(every.reasonsGiven),
      target: 'ended.unanswered',
      actions: [keep('noAnswer'), end('unanswered')],
    },
    stop: {
      guard: lawful(every.aimMetEnds),
      target: 'ended.unanswered',
      actions: [keep('stop'), end('stopped')],
    },
  },
});

const ended = (own: Enquiry) => ({
  ...meta('§ 43 (1)', 'lõppenud', 'ended'),
  initial: 'answered',
  states: {
    answered: {
      ...meta(own.power, 'vastatud', 'answered'),
      on: { close: closing(own, answerKept) },
    },
    unanswered: {
      ...meta(own.power, 'vastuseta lõppenud', 'ended without an answer'),
      on: { close: closing(own) },
    },
  },
  on: filing,
});
