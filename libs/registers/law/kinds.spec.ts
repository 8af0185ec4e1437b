import { forbids, origin, treaty } from '../../../test/support/data-law.js';
import {
  anonymisedNamesNobody, collectedUnderAnAct, foreignUnderInstrument, publicInBothWays,
  specialNeedsMore,
} from './kinds.js';

describe('§ 41¹⁰ (1) data are kept of an act that was decided and had begun', () => {
  const collected = (collectedAt: string, since: typeof origin.since = origin.since) =>
    forbids(collectedUnderAnAct, {
      fields: { kind: 'personal', collectedAt }, data: { origins: [{ ...origin, since }] },
    });

  it('from the instant it took effect, and no millisecond before', () => {
    expect(collected('2021-02-01T10:00:00.000Z')).toBeNull();
    expect(collected('2021-02-01T10:00:00.001Z')).toBeNull();
    expect(collected('2021-02-01T09:59:59.999Z')).toBe('KKS-41s10-1');
  });

  it('not of an act that never took effect, nor of no act', () => {
    expect(collected('2021-02-02T10:00:00.000Z', null)).toBe('KKS-41s10-1');
    const fields = { kind: 'personal', collectedAt: '2021-02-02T10:00:00.000Z' };
    expect(forbids(collectedUnderAnAct, { fields, data: { origins: [] } })).toBe('KKS-41s10-1');
  });

  it('up to now, and not of what is still to be collected', () => {
    expect(collected('2021-03-01T10:00:00.000Z')).toBeNull();
    expect(collected('2021-03-01T10:00:00.001Z')).toBe('KKS-41s10-1');
  });
});

describe('§ 41¹⁰ (1) 2) special categories need a reason of their own', () => {
  const special = (necessity?: string, kind = 'special') =>
    forbids(specialNeedsMore, { fields: { kind, necessity } });

  it('which is there or is not', () => {
    expect(special('Sõltuvus mõjutab usaldusväärsust.')).toBeNull();
    expect(special()).toBe('KKS-41s10-1-2');
    expect(special('x')).toBe('KKS-41s10-1-2');
    expect(special(' – ')).toBe('KKS-41s10-1-2');
  });

  it('and other kinds none', () => {
    expect(special(undefined, 'personal')).toBeNull();
  });
});

describe('§ 41¹⁰ (1) 3) anonymised data name nobody', () => {
  it('or they are another kind', () => {
    const named = (kind: string, person?: string) =>
      forbids(anonymisedNamesNobody, { fields: { kind, person } });
    expect(named('anonymised')).toBeNull();
    expect(named('anonymised', 'p_subject')).toBe('KKS-41s10-1-3');
    expect(named('personal', 'p_subject')).toBeNull();
  });
});

describe('§ 41¹⁰ (1) 4) public data are aimed at the public and available', () => {
  it.each([
    [true, true, null], [true, false, 'KKS-41s10-1-4'], [false, true, 'KKS-41s10-1-4'],
    [undefined, undefined, 'KKS-41s10-1-4'],
  ] as const)('aimed at the public %s, available %s', (aimedAtPublic, available, refused) => {
    const fields = { kind: 'public', aimedAtPublic, available };
    expect(forbids(publicInBothWays, { fields })).toBe(refused);
    expect(forbids(publicInBothWays, { fields: { ...fields, kind: 'personal' } })).toBeNull();
  });
});

describe('§ 41¹⁰ (5) what a foreign state gave is processed for an obligation', () => {
  const got = (
    from: string,
    instrument: typeof treaty | { id: string; obliges: boolean; inForce: boolean } | null,
    caveats = 'Edasi andmata saatja nõusolekuta.',
  ) =>
    forbids(foreignUnderInstrument, { fields: { origin: from, caveats }, data: { instrument } });

  it('under an instrument in force that obliges, and within the limits it came with', () => {
    expect(got('foreignState', treaty)).toBeNull();
    expect(got('organisation', treaty)).toBeNull();
    expect(got('foreignState', null)).toBe('KKS-41s10-5.b');
    expect(got('foreignState', { ...treaty, obliges: false })).toBe('KKS-41s10-5.b');
    expect(got('foreignState', { ...treaty, inForce: false })).toBe('KKS-41s10-5.b');
    expect(got('foreignState', treaty, '')).toBe('KKS-41s10-5.b');
  });

  it('while what the Defence Forces collected themselves needs none', () => {
    expect(got('own', null, '')).toBeNull();
  });
});
