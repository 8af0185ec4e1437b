import {
  asking, checking, meta, notGranting, recording, recordingAfterwards, stopping,
} from '#statechart/fragments';
import {
  add, breach, deadline, end, forget, keep, lawful, notice, opens, pencil,
} from '#statechart/statechart';
import * as every from '../../s36-common/law.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import * as law from './law.js';

const { term, kapoNotice, objection } = law;

const beforeSignature = [
  ...every.everyRequest, ...purposesOnAPerson,
  every.notForBackgroundCheck, every.notForAreaProtection,
  law.alreadyInvolved, law.writtenConsent, law.aim, law.designatedUnit,
  law.watching, law.watchedOnce,
];
const decider = [law.whoDecides, every.deciderApart, every.reasonsGiven];
const recorded = [
  [term.withinTerm, objection.notWhileSuspended], [every.personDetermined],
] as const;
const object = {
  guard: lawful(every.reasonsGiven),
  actions: [
    keep('objection'), add('objections'), forget('confirmation'),
    deadline('confirmation', objection.confirmBy),
  ],
};
const confirm = {
  guard: lawful(objection.unanswered, law.whoRepeats, ...decider),
  actions: [keep('confirmation'), add('confirmations')],
};

/** § 37¹ (4²) 3): covert surveillance of a person involved in secret cooperation. */
export const machine = pencil.createMachine({
  id: 'm14',
  context: ({ input }) => input,
  initial: 'drafted',
  states: {
    drafted: { ...meta('§ 37¹ (4²)', 'koostamisel', 'drafted'), on: asking(beforeSignature) },
    submitted: {
      ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
      on: checking([every.checkerApart, every.reasonsGiven], 'checked'),
    },
    checked: {
      ...meta('§ 37¹ (4³)', 'ootab otsust', 'awaiting decision'),
      on: {
        grant: {
          guard: lawful(
            ...beforeSignature, law.whoDecides, law.whoRepeats, law.noOverlap,
            ...every.everyGrant, term.longestTerm, law.withinConsent,
          ),
          target: 'decided',
          actions: [
            'keepDecision',
            notice('kapo', 'decided', 'KKS-37s1-4s4', kapoNotice.by),
            deadline('kapoNotice', kapoNotice.by),
            deadline('term', term.termEnds),
          ],
        },
        ...notGranting(decider),
      },
    },
    decided: {
      ...meta('§ 37¹ (4⁴)', 'otsustatud, teavitamisel', 'decided, being notified'),
      on: {
        activate: {
          guard: lawful(
            term.decisionInForce, kapoNotice.sent, objection.answered,
            law.writtenConsent, law.alreadyInvolved, law.designatedUnit, law.watchedOnce,
          ),
          target: 'effective',
          actions: ['begin'],
        },
        object,
        confirm,
        timePassed: [
          { guard: lawful(kapoNotice.overdue), actions: [breach('KKS-37s1-4s4')] },
          { guard: lawful(objection.notConfirmed), target: 'lapsed', actions: [end('objected')] },
          { guard: lawful(term.termIsOver), target: 'lapsed', actions: [end('expired')] },
        ],
        consentWithdrawn: {
          guard: lawful(law.itsConsentWithdrawn),
          target: 'lapsed',
          actions: [keep('consentWithdrawal'), end('consentWithdrawn')],
        },
        cooperationEnded: { target: 'lapsed', actions: [end('cooperationEnded')] },
        withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
      },
    },
    effective: {
      ...meta('§ 37¹ (4²) 3)', 'toiming kestab', 'in effect'),
      initial: 'running',
      states: {
        running: {
          ...meta('§ 37¹ (4²) 3)', 'kestab', 'running'),
          on: {
            object: { ...object, target: 'suspended' },
          },
        },
        suspended: {
          ...meta('§ 37¹ (4⁴)', 'peatatud vastuväite tõttu', 'suspended by an objection'),
          on: {
            confirm: { ...confirm, target: 'running' },
            timePassed: {
              guard: lawful(objection.notConfirmed),
              target: '#m14.ended.objected',
              actions: [end('objected')],
            },
          },
        },
      },
      on: {
        ...recording(...recorded),
        ...stopping([every.aimMetEnds]),
        timePassed: {
          guard: lawful(term.termIsOver),
          target: 'ended.expired',
          actions: [end('expired')],
        },
        consentWithdrawn: {
          guard: lawful(law.itsConsentWithdrawn),
          target: 'ended.consentWithdrawn',
          actions: [keep('consentWithdrawal'), end('consentWithdrawn')],
        },
        cooperationEnded: {
          target: 'ended.cooperationEnded',
          actions: [end('cooperationEnded')],
        },
      },
    },
    ended: {
      ...meta('§ 40 (1)', 'lõppenud', 'ended'),
      entry: [opens('S40', 'KKS-40-1.a')],
      initial: 'stopped',
      states: {
        stopped: meta('§ 36 (4)', 'lõpetatud', 'stopped'),
        expired: meta('§ 37¹ (4³)', 'tähtaeg möödas', 'expired'),
        consentWithdrawn: meta('§ 37¹ (4²)', 'nõusolek tagasi võetud', 'consent withdrawn'),
        cooperationEnded: meta('§ 37¹ (4²)', 'koostöö lõppenud', 'cooperation ended'),
        objected: meta('§ 37¹ (4⁴)', 'vastuväite järel kinnitamata', 'not confirmed'),
      },
      on: {
        ...recordingAfterwards(...recorded),
        close: {
          guard: lawful(
            every.tellingOpened, every.fileKept, every.classificationKnown, law.documents,
          ),
          target: 'closed',
          actions: [keep('closing')],
        },
      },
    },
    lapsed: { ...meta('§ 37¹ (4³)', 'kasutamata lõppenud', 'lapsed unused'), type: 'final' },
    withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' },
    foundUnlawful: { ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' },
    refused: { ...meta('§ 37¹ (4³)', 'keeldutud', 'refused'), type: 'final' },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
