import { asking, checking, meta, notGranting, stopping } from '#statechart/fragments';
import { add, breach, deadline, end, keep, lawful, notice, pencil } from '#statechart/statechart';
import { ministerNotice, owedToMinister } from '../../s36-common/abroad.js';
import * as every from '../../s36-common/law.js';
import * as law from './law.js';

const { term, operation, standing } = law;

const beforeSignature = [
  ...every.everyRequest,
  every.notForBackgroundCheck, every.notForAreaProtection,
  ...standing,
];
const within = [term.longestTerm, operation.notOutlived, law.withinService];
const decider = [law.whoPermits, every.deciderApart, law.agentApart];
const granting = [...beforeSignature, ...decider, ...every.everyGrant, ...within];
const ends = [deadline('operation', operation.by), deadline('service', law.serviceEnds)];
const granted = [
  'keepDecision' as const, keep('granting'), deadline('review', term.termEnds), ...ends,
];
const hearsLater = { actions: ends };
const recording = {
  logActivity: { guard: lawful(term.logged), actions: [add('activity')] },
  storeItem: { actions: [add('items')] },
  addDocument: { actions: [add('documents')] },
  restoreRight: { guard: lawful(law.rightSuspended), actions: [add('restorations')] },
};
const reviewing = {
  guard: lawful(...decider, every.reasonsGiven, ...standing, ...within),
  actions: ['keepDecision' as const, add('reviews'), deadline('review', term.termEnds)],
};
const lapses = (because: string) => ({ target: 'lapsed', actions: [end(because)] });
const endsAs = (because: string) => ({ target: `ended.${because}`, actions: [end(because)] });
const operationOver = lawful(operation.isOver);
const agentLeft = lawful(law.agentLeft);

/** § 37³: use of an undercover agent. */
export const machine = pencil.createMachine({
  id: 'm17',
  context: ({ input }) => input,
  initial: 'drafted',
  states: {
    drafted: { ...meta('§ 37³ (1)', 'koostamisel', 'drafted'), on: asking(beforeSignature) },
    submitted: {
      ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
      on: checking([every.checkerApart, law.agentApart, every.reasonsGiven], 'checked'),
    },
    checked: {
      ...meta('§ 37³ (3)', 'ootab üksuse ülema kirjalikku luba', 'awaiting written permission'),
      on: {
        grant: [
          {
            guard: lawful(...granting, owedToMinister(granting)),
            target: 'decided',
            actions: [
              ...granted,
              notice('minister', 'decided', 'KKS-42-4', ministerNotice.by),
              deadline('ministerNotice', ministerNotice.by),
            ],
          },
          { guard: lawful(...granting), target: 'decided', actions: granted },
        ],
        ...notGranting([...decider, every.reasonsGiven]),
      },
    },
    decided: {
      ...meta('§ 37³ (3)', 'lubatud, alustamata', 'permitted, not begun'),
      on: {
        activate: {
          guard: lawful(term.decisionInForce, ministerNotice.sent, ...standing),
          target: 'effective',
          actions: ['begin'],
        },
        timePassed: [
          { guard: lawful(ministerNotice.overdue), actions: [breach('KKS-42-4')] },
          { guard: agentLeft, ...lapses('agentServiceEnded') },
          { guard: operationOver, ...lapses('operationEnded') },
          { guard: lawful(term.termIsOver), ...lapses('expired') },
        ],
        agentServiceEnded: [{ guard: agentLeft, ...lapses('agentServiceEnded') }, hearsLater],
        operationEnded: [{ guard: operationOver, ...lapses('operationEnded') }, hearsLater],
        withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
      },
    },
    effective: {
      ...meta('§ 37³ (1)', 'variisikut kasutatakse', 'in effect'),
      initial: 'running',
      states: {
        running: {
          ...meta('§ 37³ (1)', 'kestab', 'running'),
          on: {
            pause: {
              guard: lawful(every.reasonsGiven),
              target: 'paused',
              actions: [add('breaks')],
            },
            review: reviewing,
            timePassed: { guard: lawful(term.termIsOver), target: 'suspended' },
          },
        },
        paused: {
          ...meta('§ 36 (4)', 'katkestatud', 'paused'),
          on: {
            resume: {
              guard: lawful(every.reasonsGiven, ...standing, term.reviewed),
              target: 'running',
              actions: [add('resumptions')],
            },
            review: reviewing,
          },
        },
        suspended: {
          ...meta('§ 37³ (1)', 'peatatud, läbi vaatamata', 'suspended, not reviewed'),
          on: { review: { ...reviewing, target: 'running' } },
        },
      },
      on: {
        ...recording,
        ...stopping([every.aimMetEnds]),
        suspendRight: { guard: lawful(law.suspensionReasoned), actions: [add('suspensions')] },
        agentServiceEnded: [{ guard: agentLeft, ...endsAs('agentServiceEnded') }, hearsLater],
        operationEnded: [{ guard: operationOver, ...endsAs('operationEnded') }, hearsLater],
        timePassed: [
          { guard: agentLeft, ...endsAs('agentServiceEnded') },
          { guard: operationOver, ...endsAs('operationEnded') },
        ],
      },
    },
    ended: {
      ...meta('§ 37³ (4)', 'lõppenud, variisik pöördub tagasi', 'ended, the agent returns'),
      initial: 'stopped',
      states: {
        stopped: meta('§ 36 (4)', 'lõpetatud', 'stopped'),
        operationEnded: meta('§ 37³ (1) 2)', 'operatsioon lõppenud', 'operation ended'),
        agentServiceEnded: meta('§ 37³ (2)', 'tegevteenistus lõppenud', 'agent left service'),
      },
      on: {
        ...recording,
        recordReturn: { guard: lawful(law.returnAfterEnd), actions: [keep('return')] },
        close: {
          guard: lawful(
            every.fileKept, every.classificationKnown, law.rightsRestored, law.agentReturned,
          ),
          target: 'closed',
          actions: [keep('closing')],
        },
      },
    },
    lapsed: { ...meta('§ 37³ (1)', 'kasutamata lõppenud', 'lapsed unused'), type: 'final' },
    withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' },
    foundUnlawful: { ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' },
    refused: { ...meta('§ 37³ (3)', 'keeldutud', 'refused'), type: 'final' },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
