import {
  asking, checking, meta, notGranting, recording, recordingAfterwards, stopping,
} from '#statechart/fragments';
import {
  add, breach, deadline, end, forget, keep, lawful, notice, opens, pencil,
} from '#statechart/statechart';
import { deletedAtClosing, deleting, deletionTimes } from '../deleting.js';
import { needDeclaredBy } from '../deletion.js';
import * as every from '../../s36-common/law.js';
import * as law from './law.js';

const { term, kapoNotice, ministerNotice, objection, threat } = law;

const beforeSignature = [
  ...every.everyRequest,
  law.areaProtection, law.areaInForce, law.areaDesignated, law.areaNotified,
  law.cannotBePostponed,
  threat.graded, threat.ofThisArea, threat.open, threat.assessorApart, threat.anew,
  law.link, law.watching, law.watchedOnce, law.competentUnit, law.earlierWeighed,
];
const atActivation = [
  term.decisionInForce, kapoNotice.sent, ministerNotice.sent, objection.answered,
  law.areaInForce, threat.graded, threat.open, law.watchedOnce, law.competentUnit,
];
const decider = [law.whoDecides, every.deciderApart, every.reasonsGiven];
const recorded = [
  [term.withinTerm, objection.notWhileSuspended], [every.personDetermined],
] as const;
const objected = [
  keep('objection'), add('objections'), forget('confirmation'),
  deadline('confirmation', objection.confirmBy),
];
const confirming = {
  guard: lawful(objection.unanswered, law.whoRepeats, ...decider),
  actions: [keep('confirmation'), add('confirmations')],
};

/** § 54¹ (2) 2): covert surveillance to protect a restricted military area. */
export const machine = pencil.createMachine({
  id: 'm30',
  context: ({ input }) => input,
  initial: 'drafted',
  states: {
    drafted: { ...meta('§ 54¹ (2)', 'koostamisel', 'drafted'), on: asking(beforeSignature) },
    submitted: {
      ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
      on: checking([every.checkerApart, every.reasonsGiven], 'checked'),
    },
    checked: {
      ...meta('§ 54¹ (3)', 'ootab otsust', 'awaiting decision'),
      on: {
        grant: {
          guard: lawful(
            ...beforeSignature, law.whoDecides, law.whoRepeats, law.noOverlap,
            ...every.everyGrant, term.longestTerm, law.withinArea,
            ...law.unmarkedWeighed,
          ),
          target: 'decided',
          actions: [
            'keepDecision',
            notice('kapo', 'decided', 'KKS-54s1-3.c', kapoNotice.by),
            notice('minister', 'decided', 'KKS-54s1-3.d', ministerNotice.by),
            deadline('kapoNotice', kapoNotice.by),
            deadline('ministerNotice', ministerNotice.by),
            deadline('term', term.termEnds),
          ],
        },
        ...notGranting(decider),
      },
    },
    decided: {
      ...meta('§ 54¹ (3)', 'otsustatud, teavitamisel', 'decided, being notified'),
      on: {
        activate: { guard: lawful(...atActivation), target: 'effective', actions: ['begin'] },
        object: { guard: lawful(objection.answered, every.reasonsGiven), actions: objected },
        confirm: confirming,
        timePassed: [
          { guard: lawful(kapoNotice.overdue), actions: [breach('KKS-54s1-3.c')] },
          { guard: lawful(ministerNotice.overdue), actions: [breach('KKS-54s1-3.d')] },
          { guard: lawful(term.termIsOver), target: 'lapsed', actions: [end('expired')] },
          { guard: lawful(objection.notConfirmed), target: 'lapsed', actions: [end('objected')] },
        ],
        areaEnded: {
          guard: lawful(law.areaOver), target: 'lapsed', actions: [end('areaEnded')],
        },
        threatClosed: {
          guard: lawful(threat.over), target: 'lapsed', actions: [end('threatClosed')],
        },
        withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
      },
    },
    effective: {
      ...meta('§ 54¹ (2) 2)', 'toiming kestab', 'in effect'),
      initial: 'running',
      states: {
        running: {
          ...meta('§ 54¹ (2) 2)', 'kestab', 'running'),
          on: {
            object: {
              guard: lawful(every.reasonsGiven), target: 'suspended', actions: objected,
            },
          },
        },
        suspended: {
          ...meta('§ 54¹ (3)', 'peatatud vastuväite tõttu', 'suspended by an objection'),
          on: {
            confirm: { ...confirming, target: 'running' },
            timePassed: {
              guard: lawful(objection.notConfirmed),
              target: '#m30.ended.objected',
              actions: [end('objected')],
            },
          },
        },
      },
      on: {
        ...recording(...recorded),
        ...stopping([every.aimMetEnds]),
        timePassed: {
          guard: lawful(term.termIsOver), target: 'ended.expired', actions: [end('expired')],
        },
        areaEnded: {
          guard: lawful(law.areaOver), target: 'ended.areaEnded', actions: [end('areaEnded')],
        },
        threatClosed: {
          guard: lawful(threat.over), target: 'ended.threatClosed', actions: [end('threatClosed')],
        },
      },
    },
    ended: {
      ...meta('§ 54¹ (4)', 'lõppenud', 'ended'),
      entry: [opens('S40', 'KKS-40-1.a'), deadline('need', needDeclaredBy)],
      initial: 'stopped',
      states: {
        stopped: meta('§ 36 (4)', 'lõpetatud', 'stopped'),
        expired: meta('§ 54¹ (3)', 'tähtaeg möödas', 'expired'),
        areaEnded: meta('§ 54 (2)', 'julgeolekuala lõppenud', 'the area has ended'),
        threatClosed: meta('§ 54¹ (2)', 'oht möödas', 'the threat is closed'),
        objected: meta('§ 54¹ (3)', 'vastuväite järel kinnitamata', 'not confirmed'),
      },
      on: {
        ...recordingAfterwards(...recorded),
        ...deleting,
        timePassed: deletionTimes,
        close: {
          guard: lawful(
            every.tellingOpened, every.fileKept, every.classificationKnown, ...deletedAtClosing,
          ),
          target: 'closed',
          actions: [keep('closing')],
        },
      },
    },
    lapsed: { ...meta('§ 54¹ (3)', 'kasutamata lõppenud', 'lapsed unused'), type: 'final' },
    withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' },
    foundUnlawful: { ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' },
    refused: { ...meta('§ 54¹ (3)', 'keeldutud', 'refused'), type: 'final' },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
