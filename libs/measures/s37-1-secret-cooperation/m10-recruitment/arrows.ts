// What is heard of a cooperation besides its decision: control and roles, contacts, harm, endings.
import { add, deadline, end, forget, keep, lawful } from '#statechart/statechart';
import * as owed from '../compensation.js';
import * as control from '../control.js';
import * as named from '../named.js';
import * as law from './law.js';

const { term, operation } = law;

/** Who may be assigned as controller. */
export const fit = [control.fitToControl, control.controllerApart];
/** A controller is assigned, until his or her time ends. */
export const assigned = [
  keep('controller'), add('controllers'), deadline('control', control.controlEnds),
];
/** The same after a time in which nobody controlled. */
export const resumed = [...assigned, add('resumptions')];
/** Nobody controls any more. */
export const lost = [add('breaks'), forget('controller')];
/** The end of the controller’s time has moved. */
export const again = { actions: [deadline('control', control.controlEnds)] };
/** The assignment, the authorisation or the office of the controller is over. */
export const nobodyControls = lawful(control.controlLost);

const assign = { guard: lawful(control.handlerApart), actions: [add('assignments')] };
/** Handler and record keeper. */
export const roles = { assign, release: { actions: [add('releases')] } };
/** Risks are explained before and during the cooperation. */
export const explaining = {
  explainRisks: { guard: lawful(named.namedUser), actions: [add('explanations')] },
};
/** What is written down while it lasts and afterwards. */
export const recording = {
  logActivity: { guard: lawful(term.logged), actions: [add('activity')] },
  recordContact: { guard: lawful(named.namedUser, term.logged), actions: [add('contacts')] },
  recordPayment: { guard: lawful(named.namedUser), actions: [add('payments')] },
  storeItem: { actions: [add('items')] },
  addDocument: { actions: [add('documents')] },
};
/** § 37¹ (6¹)–(7). */
export const compensating = {
  recordHarm: { guard: lawful(owed.harmOnTask), actions: [add('harms')] },
  chooseRoute: {
    guard: lawful(owed.harmOpen, owed.routeByPlace, owed.routeReasoned), actions: [add('routes')],
  },
  settleHarm: {
    guard: lawful(owed.harmOpen, owed.paidByChosenRoute, owed.incapacityEstablished),
    actions: [add('settlements')],
  },
};

/** The operation on which it rests has ended. */
export const operationOver = lawful(operation.isOver);
/** The consent withdrawn is that of this cooperation. */
export const ownConsent = lawful(law.itsConsentWithdrawn);
/** The end of the operation lies ahead. */
export const hearsLater = { actions: [deadline('operation', operation.by)] };
/** A permission not yet used comes to nothing. */
export const lapses = (because: string) => ({ target: 'lapsed', actions: [end(because)] });
/** The cooperation ends, for that reason. */
export const endsAs = (because: string) =>
  ({ target: `ended.${because}`, actions: [end(because)] });
/** It ends with the operation, from inside a state of it. */
export const operationOut = {
  guard: operationOver, target: '#m10.ended.operationEnded', actions: [end('operationEnded')],
};
/** The cooperation became known to a third person. */
export const exposedTo = (target: string) => ({
  exposed: {
    guard: lawful(named.exposureSaid), target, actions: [keep('exposure'), end('exposed')],
  },
});

