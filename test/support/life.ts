// What every measure of the common life (`libs/measures/s36-common/life.ts`) must show: its whole
// machine walked, each gate broken alone, never in effect past its end. A spec says the scene.
import fc from 'fast-check';
import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Measure } from '#measures/measure';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, start, stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import {
  file, legalOfficer, records, requester, secretItem, someText, step, system,
} from './situation.js';
import { walk } from './walk.js';
import { leavesNothingOut } from './whole-walk.js';

export type Fields = Readonly<Record<string, unknown>>;

export interface Scene {
  readonly measure: Measure;
  /** `null` for a measure that concerns nobody. */
  readonly subject?: string | null;
  /** The registers, and the request, with everything in order. */
  readonly facts: Partial<Facts>;
  readonly request: Fields;
  readonly signed: Instant;
  /** An end or review date that may be granted at `signed`, and an instant after it. */
  readonly until: Instant;
  readonly over: Instant;
  readonly decider: Actor;
  /** The last lawful end of a decision signed at the instant. */
  readonly latest: (at: Instant) => Instant;
  /** What is said besides so that every arrow is taken: endings, notices missed, activity. */
  readonly more: readonly Step[];
  /** What the request must say: broken so, submission is refused by the rule. */
  readonly asked: readonly [what: string, rule: string, change: Fields][];
  /** What the registers must say, and at which steps: `submit grant activate`. */
  readonly known: readonly [what: string, rule: string, steps: string, Partial<Facts>][];
  /** Who may not decide, and by which rule. */
  readonly strangers: readonly [who: string, rule: string, Actor][];
}

const reasons = { reasons: someText };

/** From the request to the running measure; `change` replaces what one step is said with. */
export function pathOf(scene: Scene, change: (said: Step) => Step = (said) => said): Step[] {
  const { facts, request, signed, until, decider } = scene;
  const grant = { ...reasons, proportionality: someText, extent: 'asAsked', until };
  return [
    step('request', requester, signed, request, facts),
    step('submit', requester, signed, {}, facts),
    step('findLawful', legalOfficer, signed, reasons, facts),
    step('grant', decider, signed, grant, facts),
    step('activate', requester, signed, {}, facts),
  ].map(change);
}

const everything = (scene: Scene): Step[] => {
  const { facts, signed, until, over, decider, more, latest } = scene;
  const said = (type: string, by: Actor, at: Instant, fields: Fields = reasons) =>
    step(type, by, at, fields, facts);
  return [
    ...pathOf(scene),
    said('withdraw', requester, signed), said('refuse', decider, signed),
    said('returnForChanges', decider, signed), said('findUnlawful', legalOfficer, signed),
    said('findLawfulWithChanges', legalOfficer, signed), said('stop', requester, signed),
    said('timePassed', system, until),
    said('review', decider, until, { ...reasons, until: latest(until) }),
    said('logActivity', requester, over, { from: signed, to: signed, what: someText }),
    said('storeItem', records, over, secretItem),
    said('identify', records, over, { person: 'p_other', finding: 'restricted' }),
    said('addDocument', records, over, { kind: 'endReport', reference: someText }),
    said('close', records, over, {}),
    ...more,
  ];
};

/** The specs of one measure; `title` begins with the citation of its power. */
export function describeLife(title: string, scene: Scene): void {
  describe(`${title}: the walk of a case`, () => walks(scene));
  describe(`${title}: no path to a measure in effect passes by a gate`, () => gates(scene));
  describe(`${title}: never in effect past its end`, () => ends(scene));
}

const caseOf = ({ measure, subject = 'p_subject' }: Scene) => file(measure.id, { subject });

function walks(scene: Scene): void {
  const { machine } = scene.measure;
  leavesNothingOut(machine, walk(machine, caseOf(scene), everything(scene)));
}

const inEffect = (states: ReadonlySet<string>) =>
  [...states].filter((state) => state.startsWith('effective'));

function gates(scene: Scene): void {
  const walked = (steps: readonly Step[]) => walk(scene.measure.machine, caseOf(scene), steps);
  const instead = (type: string, more: Fields) =>
    walked(pathOf(scene, (said) => (said.type === type ? { ...said, ...more } : said)));

  it('is in effect when everything is in order', () => {
    expect(inEffect(walked(pathOf(scene)).states)).toEqual(['effective.running']);
  });
  it.each(scene.asked)('asks the request for %s', (_, rule, change) => {
    const { states, refusals } = instead('request', change);
    expect([...refusals]).toContain(`submit ${rule}`);
    expect(inEffect(states)).toEqual([]);
  });
  it.each(scene.known)('asks the registers for %s', (_, rule, types, facts) => {
    for (const type of types.split(' ')) {
      const { states, refusals } = walked(pathOf(scene, (said) =>
        (said.type === type ? { ...said, facts: { ...said.facts, ...facts } } : said)));
      expect([...refusals]).toContain(`${type} ${rule}`);
      expect(inEffect(states)).toEqual([]);
    }
  });
  it.each(scene.strangers)('does not let %s decide', (_, rule, by) => {
    const stranger = step('grant', by, scene.signed, {}, scene.facts);
    const { states, refusals } = instead('grant', { by, facts: stranger.facts });
    expect([...refusals]).toContain(`grant ${rule}`);
    expect(inEffect(states)).toEqual([]);
  });
}

function ends(scene: Scene): void {
  const day = 86_400_000;
  const instants = fc.oneof(
    fc.constantFrom('2021-03-27T23:30:00.000Z', '2021-03-31T20:59:59.999Z'),
    fc.integer({ min: 0, max: 90 * day })
      .map((ms) => new Date(Date.parse(scene.signed) + ms).toISOString()),
  ).map(instant);
  const shifts = fc.oneof(
    fc.integer({ min: -2, max: 2 }),
    fc.integer({ min: -400 * day, max: 30 * day }),
  );
  it('holds whatever end is asked for', () => {
    fc.assert(fc.property(instants, shifts, (at, ms) => {
      const latest = scene.latest(at);
      const until = instant(new Date(Date.parse(latest) + ms).toISOString());
      const snapshot = taken(scene, at, until);
      const granted = stateName(snapshot.value) === 'effective.running';
      expect(granted).toBe(at < until && until <= latest);
      expect(effectiveAt(snapshot.context as CaseFile, until)).toBe(false);
    }), { seed: 37, numRuns: 200 });
  });
}

const taken = (scene: Scene, at: Instant, until: Instant): Snapshot =>
  pathOf(scene, (said) => ({ ...said, at, ...(said.type === 'grant' ? { until } : {}) }))
    .reduce((snapshot, said) => {
      const decision = decide(scene.measure.machine, snapshot, said);
      return decision.taken ? decision.snapshot : snapshot;
    }, start(scene.measure.machine, caseOf(scene)));
