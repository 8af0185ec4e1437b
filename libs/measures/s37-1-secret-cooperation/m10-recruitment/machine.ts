import { asking, checking, meta, notGranting, stopping } from '#statechart/fragments';
import {
  add, breach, deadline, end, keep, lawful, notice, pencil, tells,
} from '#statechart/statechart';
import { ministerNotice, owedToMinister } from '../../s36-common/abroad.js';
import * as every from '../../s36-common/law.js';
import * as owed from '../compensation.js';
import * as control from '../control.js';
import * as named from '../named.js';
import * as arrows from './arrows.js';
import * as law from './law.js';

const { term, operation, standing } = law;
const {
  again, endsAs, hearsLater, lapses, lost, nobodyControls, operationOver, ownConsent,
} = arrows;

const beforeSignature = [
  ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection, ...standing,
];
const decider = [law.whoPermits, every.deciderApart];
const within = [term.longestTerm, operation.notOutlived];
const granting = [...beforeSignature, ...decider, ...every.everyGrant, ...within];
const granted = [
  'keepDecision' as const, keep('granting'), deadline('review', term.termEnds),
  deadline('operation', operation.by),
];

const reviewed = [...decider, every.reasonsGiven, ...standing, ...within];
const reviewing = [
  'keepDecision' as const, add('reviews'), deadline('review', term.termEnds),
];

/** § 37¹ (1)–(5): a person is involved in secret cooperation. */
export const machine = pencil.createMachine({
  id: 'm10',
  context: ({ input }) => input,
  initial: 'drafted',
  states: {
    drafted: { ...meta('§ 37¹ (1)', 'koostamisel', 'drafted'), on: asking(beforeSignature) },
    submitted: {
      ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
      on: checking([every.checkerApart, every.reasonsGiven], 'checked'),
    },
    checked: {
      ...meta('§ 37¹ (3)', 'ootab üksuse ülema luba', 'awaiting permission'),
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
      ...meta('§ 37¹ (5)', 'lubatud, kontrollija määramisel', 'permitted, controller awaited'),
      on: {
        ...arrows.roles, ...arrows.explaining, ...arrows.exposedTo('lapsed'),
        assignController: { guard: lawful(...arrows.fit), actions: arrows.assigned },
        activate: {
          guard: lawful(
            term.decisionInForce, ministerNotice.sent, ...standing, control.controlled,
          ),
          target: 'effective',
          actions: ['begin', tells('personInvolved')],
        },
        timePassed: [
          { guard: lawful(ministerNotice.overdue), actions: [breach('KKS-42-4')] },
          { guard: operationOver, ...lapses('operationEnded') },
          { guard: lawful(term.termIsOver), ...lapses('expired') },
        ],
        consentWithdrawn: { guard: ownConsent, ...lapses('consentWithdrawn') },
        operationEnded: [{ guard: operationOver, ...lapses('operationEnded') }, hearsLater],
        withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
      },
    },
    effective: {
      ...meta('§ 37¹ (1)', 'koostöö kestab', 'in effect'),
      initial: 'running',
      states: {
        running: {
          ...meta('§ 37¹ (1)', 'kestab', 'running'),
          on: {
            giveTask: { guard: lawful(named.namedUser), actions: [add('tasks')] },
            review: { guard: lawful(...reviewed), actions: reviewing },
            assignController: { guard: lawful(...arrows.fit), actions: arrows.assigned },
            endController: {
              guard: lawful(every.reasonsGiven), target: 'suspended', actions: lost,
            },
            controlChanged: [
              { guard: nobodyControls, target: 'suspended', actions: lost }, again,
            ],
            timePassed: [
              arrows.operationOut,
              { guard: nobodyControls, target: 'suspended', actions: lost },
              { guard: lawful(term.termIsOver), target: 'suspended' },
            ],
          },
        },
        suspended: {
          ...meta('§ 37¹ (5)', 'peatatud, läbi vaatamata või kontrollijata',
            'suspended, not reviewed or not controlled'),
          on: {
            review: [
              {
                guard: lawful(...reviewed, control.controlled),
                target: 'running',
                actions: reviewing,
              },
              { guard: lawful(...reviewed), actions: reviewing },
            ],
            assignController: [
              {
                guard: lawful(...arrows.fit, control.controllerMissing, term.reviewed),
                target: 'running',
                actions: arrows.resumed,
              },
              { guard: lawful(...arrows.fit, control.controllerMissing), actions: arrows.resumed },
              { guard: lawful(...arrows.fit), actions: arrows.assigned },
            ],
            endController: {
              guard: lawful(control.controllerThere, every.reasonsGiven), actions: lost,
            },
            controlChanged: [{ guard: nobodyControls, actions: lost }, again],
            timePassed: [
              arrows.operationOut,
              { guard: nobodyControls, actions: lost },
            ],
          },
        },
      },
      on: {
        ...arrows.roles, ...arrows.explaining, ...arrows.recording, ...arrows.compensating,
        ...arrows.exposedTo('ended.exposed'),
        ...stopping([every.aimMetEnds]),
        consentWithdrawn: { guard: ownConsent, ...endsAs('consentWithdrawn') },
        operationEnded: [{ guard: operationOver, ...endsAs('operationEnded') }, hearsLater],
      },
    },
    ended: {
      ...meta('§ 43 (1)', 'lõppenud', 'ended'),
      entry: [tells('cooperationEnded')],
      initial: 'stopped',
      states: {
        stopped: meta('§ 36 (4)', 'lõpetatud', 'stopped'),
        exposed: meta('§ 37¹ (2)', 'teatavaks saanud', 'became known'),
        consentWithdrawn: meta('§ 37¹ (4)', 'nõusolek tagasi võetud', 'consent withdrawn'),
        operationEnded: meta('§ 37¹ (1) 2)', 'operatsioon lõppenud', 'operation ended'),
      },
      on: {
        ...arrows.recording, ...arrows.compensating,
        reviewProtection: { guard: lawful(every.reasonsGiven), actions: [keep('protection')] },
        close: {
          guard: lawful(
            every.fileKept, every.classificationKnown, law.documents,
            named.protectionReviewed, owed.nothingOwed,
          ),
          target: 'closed',
          actions: [keep('closing')],
        },
      },
    },
    lapsed: { ...meta('§ 37¹ (3)', 'kasutamata lõppenud', 'lapsed unused'), type: 'final' },
    withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' },
    foundUnlawful: { ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' },
    refused: { ...meta('§ 37¹ (3)', 'keeldutud', 'refused'), type: 'final' },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
