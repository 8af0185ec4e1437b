// Arrows that more than one state of the § 40 tree has.
import { add, breach, forget, keep, lawful } from '#statechart/statechart';
import * as court from './court.js';
import { runs } from './diary.js';
import * as grounds from './grounds.js';
import * as law from './law.js';
import * as withholding from './withholding.js';

/** The person is to be told, by the clock of § 40 (1), from this step or from the lapse. */
export const due = [keep('due'), ...runs('tell')];

/** Where a person identified in the act comes in: the first arrow that holds. */
const comingIn = (...actions: readonly ReturnType<typeof keep>[]) => [
  {
    guard: lawful(law.listedAct, law.identified, law.foundNotRestricted),
    target: 'notNotifiable', actions: [...actions],
  },
  {
    guard: lawful(law.listedAct, law.identified, law.lapsed),
    target: 'notifyDue', actions: [...actions, ...due],
  },
  {
    guard: lawful(law.listedAct, law.identified, law.notLapsed),
    target: 'awaitingLapse', actions: [...actions, ...runs('lapse')],
  },
];

/** The act is over: its record tells where the case begins. */
export const beginning = [
  {
    guard: lawful(law.listedAct, law.notIdentified),
    target: 'notIdentified', actions: [keep('act')],
  },
  ...comingIn(keep('act')),
];

export const nowIdentified = comingIn();

export const findNotRestricted = {
  guard: lawful(law.notTarget, law.foundNotRestricted, law.determinationReasoned),
  target: 'notNotifiable', actions: [keep('determination')],
};

export const findRestricted = [
  {
    guard: lawful(law.foundRestricted, law.determinationReasoned, law.restrictedBeforeLapse),
    target: 'awaitingLapse', actions: [keep('determination'), ...runs('lapse')],
  },
  {
    guard: lawful(law.foundRestricted, law.determinationReasoned),
    target: 'notifyDue', actions: [keep('determination'), ...due],
  },
];

/** What goes on while the person is left un-notified under (3), a court's ruling awaited or not. */
export const whileWithheld = {
  reviewGround: {
    guard: lawful(
      withholding.whoWithholds, withholding.withholdsApart, withholding.reviewReasoned,
    ),
    actions: [keep('review'), ...runs('review')],
  },
  ceaseGround: {
    guard: lawful(withholding.whoWithholds, grounds.itsGround, grounds.ceasingReasoned),
    target: 'notifyDue', actions: [add('ceased'), forget('application'), ...due],
  },
};

export const reviewMissed = {
  guard: lawful(withholding.reviewMissed), actions: [breach('KKS-40-3.b'), ...runs('review')],
};

export const yearWithoutPermission = {
  guard: lawful(court.noPermissionInTime), target: 'notifyDue', actions: due,
};
