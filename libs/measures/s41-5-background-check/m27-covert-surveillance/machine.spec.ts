import fc from 'fast-check';
import { reasonedSuspicion } from '../../../../test/support/background-check.js';
import {
  approval, asked, brokenWorlds, earlier, everything, grant, later, over, path, reasons,
  releasedAt, said, signed, young,
} from '../../../../test/support/covert-check.js';
import { everyRequest, ownParts } from '../../../../test/support/every-request.js';
import {
  commander, file, legalOfficer, requester, someText, system, unitCommander,
} from '../../../../test/support/situation.js';
import { arrowsOf, statesOf, walk } from '../../../../test/support/walk.js';
import { instant, plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, refusalsOf, revive, start, stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import { machine } from './machine.js';

/** Heard before the coordination only so that the refusal says why. */
const neverTaken = ['checked grant 0', 'coordinating grant 0'];
const walked = (steps: readonly Step[]) => walk(machine, file('M27'), steps);
const through = (steps: readonly Step[]): Snapshot =>
  steps.reduce((snapshot, each) => {
    const decision = decide(machine, snapshot, each);
    return decision.taken ? decision.snapshot : snapshot;
  }, start(machine, file('M27')));

describe('§ 41⁵ (1¹) 3) the walk of a case', () => {
  const { states, arrows } = walked(everything);

  it('reaches every state', () => {
    expect(statesOf(machine).length).toBeGreaterThan(0);
    expect([...states].sort()).toEqual(statesOf(machine).sort());
  });
  it('takes every arrow, save granting before the coordination', () => {
    expect(arrowsOf(machine)).toEqual(expect.arrayContaining(neverTaken));
    expect([...arrows, ...neverTaken].sort()).toEqual(arrowsOf(machine).sort());
  });
});

describe('§ 41⁵ (4) no path to a measure in effect passes by a gate', () => {
  const inEffect = (states: ReadonlySet<string>) =>
    [...states].filter((state) => state.startsWith('effective'));
  const refusedAt = (steps: readonly Step[], type: string, rule: string) => {
    const { states, refusals } = walked(steps);
    expect([...refusals]).toContain(`${type} ${rule}`);
    expect(inEffect(states)).toEqual([]);
  };
  const spoilt = (type: string, change: (usual: Step) => Step) =>
    path().map((usual) => (usual.type === type ? change(usual) : usual));

  it.each([
    ...everyRequest,
    ['the purpose of § 36 (1) 5)', 'KKS-36-1-5', { purpose: '36-1-2' }],
    ['an aim', 'KKS-41s5-1s1.a', { aim: [] }],
    ['watching only', 'KKS-41s5-1s1-3', { interceptsMessages: true }],
    ['the subject only', 'KKS-41s5-1s1-3', { watchesOthers: true }],
    ['a consent', 'KKS-41s6-1.a', { consent: undefined }],
  ])('asks the request for %s', (_, rule, request) => {
    refusedAt(path(request), 'submit', rule);
  });
  it.each(brokenWorlds)('asks the registers for %s', (_, rule, types, facts) => {
    for (const type of types.split(' ')) {
      const change = (usual: Step) => ({ ...usual, facts: { ...usual.facts, ...facts } });
      refusedAt(spoilt(type, change), type, rule);
    }
  });
  it.each<[string, string, Actor]>([
    ['a unit commander without authorisation', 'KKS-41s5-4.a', unitCommander],
    ...ownParts,
  ])('does not let %s decide', (_, rule, by) => {
    refusedAt(spoilt('grant', () => said('grant', by, signed, grant)), 'grant', rule);
  });
  it('asks for a reasoned suspicion where one is invoked outside the time', () => {
    refusedAt(path({ suspicion: someText }, {}, young), 'submit', 'KKS-41s8.b');
  });
  it('hears a grant before the coordination, and says that silence is no approval', () => {
    for (const waiting of [3, 4].map((stage) => through(path().slice(0, stage)))) {
      const refusals = refusalsOf(waiting, said('grant', commander, signed, grant));
      expect(refusals).toMatchObject([{ rule: 'KKS-41s5-4.b', by: '§ 41⁵ (4)', policy: 'AMB-10' }]);
    }
  });
  it('holds the decision to the approval: its speaker, its end, its conditions', () => {
    refusedAt(spoilt('coordinate', () => said('coordinate', commander, asked, approval)),
      'coordinate', 'KKS-41s5-4.b');
    refusedAt(path({}, { until: later }), 'grant', 'KKS-41s5-4.b');
    refusedAt(path({}, { conditions: someText }), 'grant', 'KKS-41s5-4.b');
  });
  const approved = through(path().slice(0, 5));
  const decided = through(path().slice(0, 6));
  it('takes no approval of fifteen days ago', () => {
    const late = { ...grant, until: '2021-05-10T07:00:00.000Z' };
    expect(refusalsOf(approved, said('grant', commander, '2021-03-16T08:00:00.000Z', late)))
      .toMatchObject([{ rule: 'KKS-41s5-4.b' }]);
  });
  it('does not begin without the approval, nor past the term', () => {
    const { coordination: _, ...kept } = (decided.context as CaseFile).kept;
    const lost = revive(machine, { state: 'decided', file: { ...decided.context, kept } });
    expect(refusalsOf(lost, said('activate', requester, signed)))
      .toMatchObject([{ rule: 'KKS-41s5-4.b' }]);
    expect(refusalsOf(decided, said('activate', requester, over)))
      .toMatchObject([{ rule: 'KKS-41s5-4.c' }]);
  });
  it('has a second decision signed by the Commander', () => {
    const again = { earlier: [{ ...earlier, until: asked }] };
    const { facts, ...usual } = said('grant', unitCommander, signed, grant, again);
    const authorisations = [{ id: 'a_1', provision: '41-5.4', from: asked, until: over }];
    const actor = { ...facts.actor, authorisations };
    expect(refusalsOf(approved, { ...usual, facts: { ...facts, actor } } as Step))
      .toMatchObject([{ rule: 'KKS-41s5-4.a', policy: 'AMB-06' }]);
  });
  it.each(['refuse', 'returnForChanges'])('lets only the decider say %s', (type) => {
    expect(refusalsOf(approved, said(type, legalOfficer, signed, reasons)))
      .toMatchObject([{ rule: 'KKS-41s5-4.a' }, { rule: 'KKS-36-3-3' }]);
  });
  it('asks anew after a return, even of an unchanged request', () => {
    const returned = through([
      ...path().slice(0, 5), said('returnForChanges', commander, asked, reasons),
      ...path().slice(1, 3),
    ]);
    expect(stateName(returned.value)).toBe('checked');
    expect((returned.context as CaseFile).kept).not.toHaveProperty('coordination');
  });
});

describe('§ 41⁶ (1) the measure ends at the instant of release, whenever it is known', () => {
  const ended = (...steps: Step[]) => {
    const snapshot = through([...path(), ...steps]);
    return { state: stateName(snapshot.value), file: snapshot.context as CaseFile };
  };
  const news = (at: Instant, effective: Instant) => said('serviceEnded', system, at, { effective });

  it('reaches back to it where the news is late, and records the breach', () => {
    const { state, file: known } = ended(news(over, later));
    expect(state).toBe('ended.serviceEnded');
    expect(known).toMatchObject({ ended: { at: later }, breaches: [{ rule: 'KKS-41s6-1.c' }] });
    expect(effectiveAt(known, later)).toBe(false);
  });
  it('reaches back behind a term already over, without a second telling', () => {
    const { state, file: known } = ended(said('timePassed', system, over), news(over, later));
    expect(state).toBe('ended.serviceEnded');
    expect(known.ended).toEqual({ at: later, because: 'serviceEnded' });
    const expired = through([...path(), said('timePassed', system, over)]);
    expect(decide(machine, expired, news(over, later))).toMatchObject({ taken: true, effects: [] });
  });
  it('waits for a release ahead, and ends at it without a breach', () => {
    const comes = said('timePassed', system, later, {}, releasedAt(later));
    expect(ended(news(signed, later)).state).toBe('effective.running');
    expect(ended(news(signed, later), comes).file).toMatchObject({
      ended: { at: later, because: 'serviceEnded' }, breaches: [],
    });
  });
});

describe('§ 41⁵ (4) never in effect past two months', () => {
  const moved = (at: Instant, ms: number) => instant(new Date(Date.parse(at) + ms).toISOString());
  const signedAt = (at: Instant, until: Instant) =>
    through(path(reasonedSuspicion).map((usual) => ({
      ...usual,
      at: usual.at < signed ? moved(at, -1) : at,
      ...(usual.type === 'grant' ? { until } : {}),
    }))).context as CaseFile;
  const signatures = fc.oneof(
    fc.constantFrom(
      '2021-03-27T22:30:00.000Z', '2021-08-31T00:30:00.000Z', '2021-08-31T01:30:00.000Z',
      '2021-10-31T00:30:00.000Z', '2021-12-31T10:00:00.000Z',
    ).map(instant),
    fc.integer({ min: 0, max: 300 * 86_400_000 }).map((ms) => moved(signed, ms)),
  );
  const around = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -6e9, max: 9e7 }));

  it('holds whatever end is asked for, across clock changes and ends of months', () => {
    fc.assert(
      fc.property(signatures, around, (at, ms) => {
        const until = moved(plusMonths(at, 2), ms);
        const caseFile = signedAt(at, until);
        const granted = ms <= 0 && at < until;
        expect(caseFile.until).toBe(granted ? until : null);
        expect(effectiveAt(caseFile, at)).toBe(granted);
        expect(effectiveAt(caseFile, until)).toBe(false);
      }),
      { seed: 415, numRuns: 150 },
    );
  });
});
