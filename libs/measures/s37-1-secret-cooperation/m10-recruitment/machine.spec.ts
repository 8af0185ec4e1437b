import fc from 'fast-check';
import { actingAbroad, inOperation, operation, world } from '../../../../test/support/abroad.js';
import {
  everyDecision, expectKeptOut, onSubmission, ownPurposes, placeOrAim,
} from '../../../../test/support/broken-gates.js';
import type { Broken } from '../../../../test/support/broken-gates.js';
import { requestToCollect } from '../../../../test/support/every-request.js';
import { cooperating } from '../../../../test/support/secret-cooperation.js';
import {
  commander, file, legalOfficer, records, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { arrowsOf, statesOf, walk } from '../../../../test/support/walk.js';
import { leavesNothingOut } from '../../../../test/support/whole-walk.js';
import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { ControllerFacts, Facts, PersonFacts } from '#law/facts';
import { lengthOf } from '#law/policies/parameters';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, start, stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import { machine } from './machine.js';

const signed: Instant = '2021-02-03T10:00:00.000Z';
const day: Instant = '2021-02-05T10:00:00.000Z';
const until: Instant = '2021-08-03T09:00:00.000Z';
const after: Instant = '2021-08-05T10:00:00.000Z';
const subject: PersonFacts = {
  ...cooperating, cooperatesFrom: null, adultVerifiedAt: signed,
  consents: [{ ...cooperating.consents[0]!, clauses: ['37-1.4', '37.2-1'] }],
};
const chief: ControllerFacts = {
  person: 'p_commander', commander: true, official: false, authorisations: [],
};
const facts: Partial<Facts> = {
  ...world, subject, controller: chief,
  unit: { ...world.unit!, designated: ['37.2.1', '37.2.2', '37-1.3'] },
};
const nobody: Partial<Facts> = { ...facts, controller: { ...chief, commander: false } };
const over = (at: Instant): Partial<Facts> =>
  ({ ...facts, operation: { ...operation, until: at } });
const abroad = { ...actingAbroad, consent: 'n_1' };
const local = { ...inOperation, consent: 'n_1' };
const reasons = { reasons: someText };
const granting = { ...reasons, proportionality: someText, extent: 'asAsked', until };
const controller = { controller: 'p_commander' };
const opened = file('M10');
const said = (type: string, by: Actor, at: Instant, fields: object = {}, known = facts): Step =>
  step(type, by, at, { ...fields }, known);

/** From the request to the running cooperation, everything in order. */
const path = (known = facts, request: object = abroad, grant: object = granting) => [
  said('request', requester, signed, request, known),
  said('submit', requester, signed, {}, known),
  said('findLawful', legalOfficer, signed, reasons, known),
  said('grant', unitCommander, signed, grant, known),
  said('assignController', unitCommander, signed, controller, known),
  said('activate', requester, signed, {}, known),
];
const ends: Step[] = [
  said('withdraw', requester, signed, reasons), said('findUnlawful', legalOfficer, signed, reasons),
  said('findLawfulWithChanges', legalOfficer, signed, reasons),
  said('refuse', unitCommander, signed, reasons),
  said('returnForChanges', unitCommander, signed, reasons),
  said('exposed', requester, signed, reasons),
  said('consentWithdrawn', system, signed, { consent: 'n_1' }),
  said('timePassed', system, day, {}, { ...facts, notices: [] }),
  said('stop', requester, day, reasons), said('timePassed', system, until),
];
const rests: Step[] = [
  said('assignController', unitCommander, day, controller),
  said('endController', unitCommander, day, reasons),
  said('controlChanged', system, day), said('controlChanged', system, day, {}, nobody),
  said('timePassed', system, day, {}, nobody), said('timePassed', system, until),
  said('controlChanged', system, until, {}, nobody), said('controlChanged', system, until),
  said('timePassed', system, until, {}, nobody),
  said('endController', unitCommander, until, reasons),
  said('assignController', unitCommander, until, controller),
  said('review', unitCommander, day, { ...reasons, until }),
  said('review', unitCommander, until, { ...reasons, until: '2022-01-01T10:00:00.000Z' }),
];
const role = { role: 'handler', person: 'p_requester' };
const work = (at: Instant, by: Actor = requester): Step[] => [
  said('logActivity', by, at, { from: signed, to: signed, what: someText }),
  said('recordContact', by, at, { from: signed, to: signed, what: someText }),
  said('recordPayment', by, at, { what: someText }),
  said('storeItem', by, at, { file: someText }),
  said('addDocument', by, at, { kind: 'endReport' }),
];
const roles: Step[] = [
  said('assign', unitCommander, signed, role), said('release', unitCommander, signed, role),
  said('explainRisks', requester, signed, { what: someText, understood: true }),
];
const harmed = { kind: 'death', happenedAt: signed, onTask: true, inArea: 'unclear' };
const harms = (at: Instant): Step[] => [
  said('recordHarm', requester, at, harmed),
  said('chooseRoute', unitCommander, at, { harm: 1, route: 'service', ...reasons }),
  said('settleHarm', records, at, { harm: 1, route: 'service', outcome: 'paid' }),
];
const stop = said('stop', requester, after, reasons);
const inArea: Step[] = [
  ...path(facts, local), said('operationEnded', system, day, {}, over(until)),
  said('operationEnded', system, day, {}, over(day)),
  said('timePassed', system, day, {}, over(day)), said('timePassed', system, until),
  said('timePassed', system, after, {}, over(after)),
];

describe('§ 37¹ the walk of a cooperation', () => {
  const walks = [
    [...path(), ...ends], [...path(), ...rests], inArea, [...path(), ...roles],
    [...path(), ...work(day), stop], [...path(), stop, ...work(after)],
    [...path(), ...harms(day), stop], [...path(), stop, ...harms(after)],
    [...path(), said('giveTask', requester, day, { what: someText })],
    [
      ...path(), said('exposed', requester, day, reasons),
      said('reviewProtection', unitCommander, after, reasons), ...work(after).slice(3),
      said('close', records, after),
    ],
  ].map((steps) => walk(machine, opened, steps));
  leavesNothingOut(machine, ...walks);
  it('is the largest of the machines of § 37¹', () => {
    expect(statesOf(machine).length).toBeGreaterThan(10);
    expect(arrowsOf(machine).length).toBeGreaterThan(30);
  });
});

describe('§ 37¹ no path to a cooperation in effect passes by a gate', () => {
  const unverified = { subject: { ...subject, adultVerifiedAt: null } };
  const broken: Broken[] = [
    ...onSubmission(requestToCollect), ...ownPurposes('KKS-37s1-1'),
    ...placeOrAim('KKS-37-2-1.c', 'KKS-37-2-2.b'), ...everyDecision('KKS-37s1-3'),
    ['designation', 'submit KKS-37s1-3', { unit: world.unit! }, {}],
    ['age', 'submit KKS-37s1-4.a', unverified, {}],
    ['consent', 'submit KKS-37s1-4.b', {}, { consent: undefined }],
    ['a citizen’s consent', 'submit KKS-37-2s1',
      { subject: { ...subject, estonian: 'yes', consents: [] } }, { limb: '37-2-2' }],
    ['a controller', 'activate KKS-37s1-5', { controller: null }, {}],
  ];

  it.each(broken)('needs %s', (_, refusal, known, request, grant = {}) => {
    const steps = path({ ...facts, ...known }, { ...local, ...request }, { ...granting, ...grant });
    expectKeptOut(walk(machine, opened, steps), refusal);
  });
  it.each([
    ['the Commander', commander, 'grant KKS-37s1-3'],
    ['the requester', requester, 'grant KKS-36-3-3'],
    ['the legal officer', legalOfficer, 'grant KKS-36-3-3'],
  ])('is not permitted by %s', (_, by, refusal) => {
    const steps = path().map((each) =>
      each.type === 'grant' ? said('grant', by, signed, granting) : each);
    expectKeptOut(walk(machine, opened, steps), refusal);
  });
  it('does not begin where the consent was withdrawn since', () => {
    const withdrawn = {
      ...facts, subject: { ...subject, consents: [{ ...subject.consents[0]!, withdrawnAt: day }] },
    };
    const begin = decide(machine, taken(path().slice(0, 5)),
      said('activate', requester, day, {}, withdrawn));
    expect(begin.taken ? [] : begin.refusals.map(({ rule }) => rule))
      .toEqual(['KKS-37s1-4.b']);
  });
});

const taken = (steps: readonly Step[]) => steps.reduce<Snapshot>((snapshot, each) => {
  const decision = decide(machine, snapshot, each);
  return decision.taken ? decision.snapshot : snapshot;
}, start(machine, opened));

describe('§ 37¹ (2) who else hears of a cooperation', () => {
  const toldBy = (steps: readonly Step[], next: Step) => {
    const decision = decide(machine, taken(steps), next);
    return decision.taken
      ? decision.effects.flatMap((each) => (each.type === 'tells' ? [each.params.says] : []))
      : null;
  };
  it('acts on the person hear of its beginning and of its end', () => {
    expect(toldBy(path().slice(0, 5), path()[5]!)).toEqual(['personInvolved']);
    expect(toldBy(path(), said('exposed', requester, day, reasons))).toEqual(['cooperationEnded']);
  });
  it('tells the minister for clause 2) of § 37 (2), and nobody for clause 1)', () => {
    const noticesOf = (request: object) => {
      const steps = path(facts, request);
      const decision = decide(machine, taken(steps.slice(0, 3)), steps[3]!);
      return decision.taken ? decision.effects.filter(({ type }) => type === 'notice').length : -1;
    };
    expect([noticesOf(abroad), noticesOf(local)]).toEqual([1, 0]);
  });
});

describe('AMB-24 never in effect past its review date', () => {
  const days: Instant[] =
    ['2021-03-27T18:00:00.000Z', '2021-04-30T20:30:00.000Z', '2021-05-31T07:00:00.000Z'];
  it('holds whatever date is asked for, across clock changes and ends of months', () => {
    const signatures = fc.constantFrom(signed, ...days);
    fc.assert(fc.property(signatures, fc.integer({ min: -9e6, max: 17e9 }), (at, ms) => {
      const latest = lastInstant(at, lengthOf('P-REVIEW-OPEN'));
      const end = instant(new Date(Date.parse(at) + ms).toISOString());
      const steps = path(facts, abroad, { ...granting, until: end })
        .map((each) => ({ ...each, at }));
      const snapshot = taken(steps);
      const granted = stateName(snapshot.value) === 'effective.running';
      const caseFile = snapshot.context as CaseFile;
      expect(granted).toBe(at < end && end <= latest);
      expect([effectiveAt(caseFile, at), effectiveAt(caseFile, end)]).toEqual([granted, false]);
    }), { seed: 371, numRuns: 200 });
  });
});
