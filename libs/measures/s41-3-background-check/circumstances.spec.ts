import { judged, requester, someText } from '../../../test/support/situation.js';
import {
  check, concluding, day, finding, hearing, nine, profile, said,
} from '../../../test/support/proceeding.js';
import type { Instant } from '#calendar/instant';
import type { Kept } from '#statechart/case-file';
import * as found from './circumstances.js';

const later: Instant = '2021-03-01T08:00:00.001Z';
const withFindings = (...findings: readonly Kept[]) => check({ lists: { findings } });
const recording = (fields: object) => said('recordFinding', {
  circumstances: ['41-3.1.1'], found: 'no', source: someText, ...fields,
});

/** Clause `n`: without a finding it is not verified, and without a source there is no finding. */
const isVerified = (n: number) => {
  const refusal = { rule: `KKS-41s3-1-${n}`, by: `§ 41³ (1) ${n})` };
  const key = `41-3.1.${n}`;
  const verified = (findings: readonly Kept[]) =>
    judged(found.everyCircumstance[n - 1]!, withFindings(...findings), said('completeFindings'));
  const sourced = (fields: object) =>
    judged(found.everySource[n - 1]!, check(), recording(fields));
  const others = nine.filter((each) => each !== key);
  expect(verified([finding('no', others)])).toMatchObject(refusal);
  for (const each of ['yes', 'no', 'notEstablished']) {
    expect(verified([finding(each, [key])])).toBeNull();
  }
  expect(sourced({ circumstances: [key], source: undefined })).toMatchObject(refusal);
  expect(sourced({ circumstances: [key], source: { d: 'd_1', letters: 1 } }))
    .toMatchObject(refusal);
  expect(sourced({ circumstances: [key] })).toBeNull();
  expect(sourced({ circumstances: others, source: undefined })).toBeNull();
};

describe('§ 41³ (1) the nine circumstances, and no others', () => {
  it.each(nine)('finds on %s', (key) => {
    expect(judged(found.listedOnly, check(), recording({ circumstances: [key] }))).toBeNull();
  });
  it.each([[['other']], [['41-3.1.1', '41-3.1.10']], [[]]])(
    'does not find on %j',
    (circumstances) => {
      expect(judged(found.listedOnly, check(), recording({ circumstances }))).toMatchObject({
        rule: 'KKS-41s3-1.a',
        by: '§ 41³ (1)',
      });
    },
  );
  it('goes by what was found last', () => {
    const file = withFindings(finding('yes', nine), finding('no', ['41-3.1.2'], later));
    expect(found.isFound(file, '41-3.1.2')).toBe(false);
    expect(found.isFound(file, '41-3.1.3')).toBe(true);
    expect(found.lastFoundAt(file)).toBe(day);
    expect(found.lastFoundAt(withFindings(finding('yes', nine), finding('yes', nine, later))))
      .toBe(later);
    expect(found.lastFoundAt(withFindings(finding('no', nine)))).toBeNull();
    expect(found.lastFoundAt(check())).toBeNull();
  });
});

describe('§ 41³ (1) 1) activity against security', () => {
  it('is verified, with a source', () => isVerified(1));
});
describe('§ 41³ (1) 2) cooperation with a foreign service', () => {
  it('is verified, with a source', () => isVerified(2));
});
describe('§ 41³ (1) 3) link to an organisation against the constitutional order', () => {
  it('is verified, with a source', () => isVerified(3));
});
describe('§ 41³ (1) 4) restricted active legal capacity', () => {
  it('is verified, with a source', () => isVerified(4));
});
describe('§ 41³ (1) 5) conviction for an intentional crime', () => {
  it('is verified, with a source', () => isVerified(5));
});
describe('§ 41³ (1) 6) concealment, false data or forgery in the profile', () => {
  const refusal = { rule: 'KKS-41s3-1-6', by: '§ 41³ (1) 6)' };
  const concealing = (fields: object) => judged(found.itemNamed, check(), recording({
    circumstances: ['41-3.1.6'], found: 'yes', ...fields,
  }));

  it('is verified, with a source', () => isVerified(6));
  it('names the item of the profile', () => {
    expect(concealing({})).toMatchObject(refusal);
    expect(concealing({ items: [] })).toMatchObject(refusal);
    expect(concealing({ items: ['41-4.2.17'] })).toBeNull();
    expect(concealing({ found: 'no' })).toBeNull();
    expect(concealing({ circumstances: ['41-3.1.7'] })).toBeNull();
  });
  it('is decided on after the person was heard', () => {
    const concluded = (each: string, kept: Readonly<Record<string, Kept>>) =>
      judged(found.concealmentHeard,
        check({ kept, lists: { findings: [finding(each, ['41-3.1.6'])] } }), concluding({}));
    expect(concluded('yes', {})).toMatchObject(refusal);
    expect(concluded('yes', { hearing })).toBeNull();
    expect(concluded('no', {})).toBeNull();
  });
});
describe('§ 41³ (1) 7) dependence', () => {
  it('is verified, with a source', () => isVerified(7));
});
describe('§ 41³ (1) 8) mental disorder', () => {
  it('is verified, with a source', () => isVerified(8));
});
describe('§ 41³ (1) 9) long stay abroad in circumstances not to be established', () => {
  it('is verified, with a source', () => isVerified(9));
});

describe('§ 41⁶ (2) 2) what was withheld by right', () => {
  const kept = { profile: { ...profile, withheld: ['41-4.2.19'], at: day, by: requester } };
  const concealing = (fields: object) =>
    judged(found.notWithheldByRight, check({ kept }), recording({
      circumstances: ['41-3.1.6'], found: 'yes', ...fields,
    }));

  it('is not concealed', () => {
    for (const items of [['41-4.2.19'], ['41-4.2.17', '41-4.2.19']]) {
      expect(concealing({ items })).toMatchObject({
        rule: 'KKS-41s6-2-2', by: '§ 41⁶ (2) 2)',
      });
    }
  });
  it('says nothing of the other items, and nothing of other findings', () => {
    expect(concealing({ items: ['41-4.2.17'] })).toBeNull();
    expect(concealing({ items: ['41-4.2.19'], found: 'no' })).toBeNull();
    expect(judged(found.notWithheldByRight, check(), recording({ items: ['41-4.2.19'] })))
      .toBeNull();
  });
});
