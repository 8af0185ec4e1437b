import {
  commander, file, judged, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import { cooperating } from '../../../../test/support/secret-cooperation.js';
import type { PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const at = '2021-02-24T10:00:00.000Z';
const consent = { ...cooperating.consents[0]!, clauses: ['37-1.4-2.2'] };
const saidOf = (rule: Rule, request: object, change: Partial<PersonFacts> = {}) =>
  judged(rule, file('M13', { asked: { consent: 'n_1', ...request } }), step(
    'submit', requester, at, {}, { subject: { ...cooperating, consents: [consent], ...change } },
  ));

describe('§ 37¹ (4²) 2) shadow information towards the person involved', () => {
  it.each([
    ['that person alone', {}, null],
    ['others too', { againstOthers: true }, 'KKS-37s1-4s2-2'],
  ])('%s', (_, request, refused) => {
    expect(saidOf(law.personInvolvedOnly, request)?.rule ?? null).toBe(refused);
  });
  it.each([
    ['2021-03-24T09:59:59.999Z', null],
    ['2021-03-24T10:00:00.000Z', 'KKS-37s1-4s2-2'],
    ['2021-03-24T10:00:00.001Z', 'KKS-37s1-4s2-2'],
  ] as const)('needs a decision in force: %s', (when, refused) => {
    const decided = file('M13', { until: '2021-03-24T10:00:00.000Z' });
    const begun = judged(law.term.decisionInForce, decided, step('activate', requester, when));
    expect(begun?.rule ?? null).toBe(refused);
  });
  it('is not there without any decision', () => {
    const undecided = judged(
      law.term.decisionInForce,
      file('M13'),
      step('activate', requester, at),
    );
    expect(undecided).toMatchObject({ rule: 'KKS-37s1-4s2-2', by: '§ 37¹ (4²) 2)' });
  });
});

describe('§ 37¹ (4²) what an act on the person involved rests on', () => {
  it.each([
    ['a consent that names clause 2)', {}, null],
    ['a consent to another clause', { consents: cooperating.consents }, 'KKS-37s1-4s2.a'],
    ['an oral consent', { consents: [{ ...consent, form: 'oral' }] }, 'KKS-37s1-4s2.a'],
    ['a withdrawn consent', { consents: [{ ...consent, withdrawnAt: at }] }, 'KKS-37s1-4s2.a'],
  ] as const)('%s', (_, change, refused) => {
    expect(saidOf(law.writtenConsent, {}, change)?.rule ?? null).toBe(refused);
  });
  it('an end of the cooperation at that instant ends the ground', () => {
    expect(saidOf(law.alreadyInvolved, {})).toBeNull();
    expect(saidOf(law.alreadyInvolved, {}, { cooperatesUntil: at })?.rule).toBe('KKS-37s1-4s2.a');
  });
});

describe('§ 37 (2²) the aim of shadow information on a cooperating person', () => {
  const full = { concealedAct: someText, hides: ['purpose'], hidesFrom: ['dataSubject'] };
  it.each([
    ['the act, what is hidden, and from the person', full, null],
    ['nothing named', {}, 'KKS-37-2s2'],
    ['hidden from overseers', { ...full, hidesFrom: ['overseer'] }, 'KKS-37-2s2'],
  ])('%s', (_, request, refused) => {
    expect(saidOf(law.hidden, request)?.rule ?? null).toBe(refused);
  });
});

describe('§ 37¹ (4³) shadow information is decided as a restriction', () => {
  const granted = (until: string, by = commander) => step('grant', by, at, { until });
  it('by the Commander, for two months at most', () => {
    const asked = file('M13');
    expect(judged(law.whoDecides, asked, granted(at))).toBeNull();
    expect(judged(law.whoDecides, asked, granted(at, unitCommander))?.rule).toBe('KKS-37s1-4s3.a');
    expect(judged(law.term.longestTerm, asked, granted('2021-04-24T09:00:00.000Z'))).toBeNull();
    expect(judged(law.term.longestTerm, asked, granted('2021-04-24T09:00:00.001Z'))?.rule)
      .toBe('KKS-37s1-4s3.b');
  });
});
