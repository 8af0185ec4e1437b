// A telling-the-person case in order: a covert surveillance that ended on 12.02.2021 and whose
// one classified item lapses on 10.03.2021 at 10.00 in Tallinn, as in the rulebook's example.
import { start, decide, stateName } from '#statechart/decide';
import type { Decision, Effect, Snapshot } from '#statechart/decide';
import type { Instant } from '#calendar/instant';
import type { ActFacts, Facts, PersonFacts } from '#law/facts';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { Actor, Step } from '#statechart/step';
import { machine } from '../../libs/measures/s40-telling-the-person/machine.js';
import { commander, court, file, records, someText, step, system } from './situation.js';

export const subject: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'no', status: 'none',
  serviceFrom: null, serviceUntil: null,
  cooperatesFrom: '2020-10-01T07:00:00.000Z', cooperatesUntil: null, consents: [], daysBefore: 0,
};
export const act: ActFacts = {
  case: 'c_act', measure: 'M14',
  from: '2021-01-20T08:00:00.000Z', endedAt: '2021-02-12T10:00:00.000Z',
  target: 'p_subject', decider: 'p_decider',
  items: [{ id: '0', lapsesAt: '2021-03-10T08:00:00.000Z' }], courtPath: false,
};
export const world: Partial<Facts> = { act, subject, partners: ['LV', 'NATO'] };
/** The same person, collected by an act for which the court is asked (§ 40 (5)). */
export const courtWorld: Partial<Facts> = {
  ...world, act: { ...act, measure: 'M04', courtPath: true },
};
/** Another person identified in that act, who was not its target. */
export const otherWorld: Partial<Facts> = { ...world, act: { ...act, target: 'p_target' } };

export const lapse: Instant = '2021-03-10T08:00:00.000Z';
/** The case file, with the last words kept in it. */
export const telling = (kept: Readonly<Record<string, object>> = {}, more = {}): CaseFile =>
  file('S40', { act: 'c_act', kept: kept as Readonly<Record<string, Kept>>, ...more });

export const withholding = { grounds: ['40-2-3'], source: someText, reasons: someText };
export const freshly = { ...withholding, reasons: { d: 'd_2', letters: 60 } };
export const ruling = {
  court: 'tallinn', judge: someText, date: '2022-03-01', reference: someText,
};
export const letter = {
  began: '2021-01-20', ended: '2021-02-12', kind: 'M14', classifiedLeftOut: true,
};

type More = Partial<Facts>;
type Fields = Readonly<Record<string, unknown>>;

/** The person steps are said by when nobody else is named. */
const speakers: Readonly<Record<string, Actor>> = {
  actEnded: system, actChanged: system, personIdentified: system, timePassed: system,
  permit: court, refusePermission: court,
  determine: records, declassify: records, notify: records, markUndeliverable: records,
  retry: records,
};

/** A step to the case, by whom it usually comes. */
export const said = (type: string, at: Instant, fields: Fields = {}, facts: More = world): Step =>
  step(type, speakers[type] ?? commander, at, fields, facts);

/** The same facts about another act. */
export const withAct = (change: Partial<ActFacts>, facts: More = world): More => ({
  ...facts, act: { ...facts.act!, ...change },
});

/** The steps in turn, each of which must be lawful. */
export function after(...steps: readonly Step[]): Snapshot {
  let snapshot = start(machine, telling());
  for (const each of steps) {
    const decision = decide(machine, snapshot, each);
    if (!decision.taken) throw new Error(`${each.type}: ${JSON.stringify(decision.refusals)}`);
    snapshot = decision.snapshot;
  }
  return snapshot;
}

export const decided = (from: Snapshot, next: Step): Decision => decide(machine, from, next);
export const stateOf = (snapshot: Snapshot): string => stateName(snapshot.value);

/** The instant that the step puts into the diary under the name; null where it strikes it. */
export function dueAfter(from: Snapshot, next: Step, name: string): Instant | null | undefined {
  const decision = decide(machine, from, next);
  const effects: readonly Effect[] = decision.taken ? decision.effects : [];
  return effects.flatMap((each) =>
    each.type === 'deadline' && each.params.name === name ? [each.params.due] : []).at(-1);
}

/** The ids of the rules that refuse the step; empty where it is taken. */
export function refusedBy(from: Snapshot, next: Step): string[] {
  const decision = decide(machine, from, next);
  return decision.taken ? [] : decision.refusals.map(({ rule }) => rule);
}
