import { asking, checking, meta, notGranting, stopping } from '#statechart/fragments';
import { add, breach, deadline, end, keep, lawful, notice, pencil } from '#statechart/statechart';
import { ministerNotice, owedToMinister } from '../../s36-common/abroad.js';
import * as every from '../../s36-common/law.js';
import * as law from './law.js';

const { term, operation, standing } = law;

const beforeSignature = [
  ...every.everyRequest,
  every.notForBackgroundCheck, every.notForAreaProtection,
  law.whatIsSimulated, ...standing,
];
const granting = [...beforeSignature, law.whoDecides, ...every.everyGrant, term.longestTerm];
const granted = [
  'keepDecision' as const,
  keep('granting'),
  deadline('review', term.termEnds),
  deadline('information', law.informBy),
  deadline('operation', operation.by),
];
const hearsLater = { actions: [deadline('operation', operation.by)] };
const recording = {
  logActivity: { guard: lawful(term.logged, law.noNewActivity), actions: [add('activity')] },
  storeItem: { actions: [add('items')] },
  addDocument: { actions: [add('documents')] },
  recordTransaction: {
    guard: lawful(law.boundInTime, law.madeInUse, law.noNewTransaction),
    actions: [add('transactions')],
  },
  settleTransaction: { guard: lawful(law.transactionOpen), actions: [add('settlements')] },
};
const informing = [add('information'), notice('minister', 'information', 'KKS-37s2-6')];
const missedInformation = {
  guard: lawful(law.informationOverdue),
  actions: [breach('KKS-37s2-6')],
};
const reviewing = {
  guard: lawful(
    law.whoDecides, every.deciderApart, every.reasonsGiven, ...standing, term.longestTerm,
  ),
  actions: ['keepDecision' as const, add('reviews'), deadline('review', term.termEnds)],
};
const windsDown = {
  guard: lawful(operation.isOver),
  target: 'windingDown',
  actions: [keep('windingDown')],
};

/** § 37²: simulation of a private-law legal person, its unit or body, or a company's branch. */
export const machine = pencil.createMachine({
  id: 'm16',
  context: ({ input }) => input,
  initial: 'drafted',
  states: {
    drafted: { ...meta('§ 37² (1)', 'koostamisel', 'drafted'), on: asking(beforeSignature) },
    submitted: {
      ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
      on: checking([every.checkerApart, every.reasonsGiven], 'checked'),
    },
    checked: {
      ...meta('§ 37² (2)', 'ootab Kaitseväe juhataja otsust', 'awaiting the Commander'),
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
        ...notGranting([law.whoDecides, every.deciderApart, every.reasonsGiven]),
      },
    },
    decided: {
      ...meta('§ 37² (2)', 'otsustatud, alustamata', 'decided, not begun'),
      on: {
        activate: {
          guard: lawful(term.decisionInForce, ministerNotice.sent, ...standing),
          target: 'effective',
          actions: ['begin'],
        },
        timePassed: [
          { guard: lawful(ministerNotice.overdue), actions: [breach('KKS-42-4')] },
          { guard: lawful(operation.isOver), target: 'lapsed', actions: [end('operationEnded')] },
          { guard: lawful(term.termIsOver), target: 'lapsed', actions: [end('expired')] },
        ],
        operationEnded: [
          { guard: lawful(operation.isOver), target: 'lapsed', actions: [end('operationEnded')] },
          hearsLater,
        ],
        withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
      },
    },
    effective: {
      ...meta('§ 37² (1)', 'teesklemine kestab', 'in effect'),
      initial: 'running',
      states: {
        running: {
          ...meta('§ 37² (1)', 'kestab', 'running'),
          on: {
            review: reviewing,
            operationEnded: [windsDown, hearsLater],
            timePassed: [windsDown, { guard: lawful(term.termIsOver), target: 'suspended' }],
          },
        },
        suspended: {
          ...meta('§ 37² (1)', 'peatatud, läbi vaatamata', 'suspended, not reviewed'),
          on: {
            review: { ...reviewing, target: 'running' },
            operationEnded: [windsDown, hearsLater],
            timePassed: windsDown,
          },
        },
        windingDown: meta('§ 37² (1) 2)', 'lõpetamisel, uute tehinguteta', 'being wound down'),
      },
      on: {
        ...recording,
        ...stopping([every.aimMetEnds]),
        informMinister: {
          guard: lawful(law.whoInforms, law.saysWhat),
          actions: [...informing, deadline('information', law.informBy)],
        },
        timePassed: missedInformation,
      },
    },
    ended: {
      ...meta('§ 37² (5)', 'lõppenud, tehingud lõpetamisel', 'ended, transactions being settled'),
      initial: 'stopped',
      states: { stopped: meta('§ 36 (4)', 'lõpetatud', 'stopped') },
      on: {
        ...recording,
        informMinister: { guard: lawful(law.whoInforms, law.saysWhat), actions: informing },
        timePassed: missedInformation,
        close: {
          guard: lawful(
            every.fileKept, every.classificationKnown, law.allSettled, law.lastInformation,
          ),
          target: 'closed',
          actions: [keep('closing')],
        },
      },
    },
    lapsed: { ...meta('§ 37² (1)', 'kasutamata lõppenud', 'lapsed unused'), type: 'final' },
    withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' },
    foundUnlawful: { ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' },
    refused: { ...meta('§ 37² (2)', 'keeldutud', 'refused'), type: 'final' },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
