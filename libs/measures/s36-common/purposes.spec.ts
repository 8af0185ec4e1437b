import { file, judged, requester, someText, step } from '../../../test/support/situation.js';
import { cooperating } from '../../../test/support/secret-cooperation.js';
import type { Instant } from '#calendar/instant';
import type { PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import { citizenSpared, exceptionHolds, secretsCase } from './purposes.js';

const at: Instant = '2021-02-03T07:00:00.000Z';
const asks = (
  rule: Rule,
  asked: Readonly<Record<string, unknown>>,
  person: Partial<PersonFacts> = {},
) =>
  judged(rule, file('M14', { asked }),
    step('submit', requester, at, {}, { subject: { ...cooperating, ...person } }));

describe('§ 36 (1) 3) the case comes from the State Secrets Act', () => {
  it('asks for its provision, and only for this purpose', () => {
    expect(asks(secretsCase, { purpose: '36-1-3' })).toMatchObject({ by: '§ 36 (1) 3)' });
    expect(asks(secretsCase, { purpose: '36-1-3', secretsProvision: someText })).toBeNull();
    expect(asks(secretsCase, { purpose: '36-1-1' })).toBeNull();
  });
});

describe('§ 36 (2) no information about an Estonian citizen to protect a unit', () => {
  const purpose = { purpose: '36-1-4' };
  const serving: Partial<PersonFacts> = {
    estonian: 'yes', status: 'serviceman', serviceFrom: at, serviceUntil: null,
  };

  it('refuses a citizen, and one whose citizenship is unknown (AMB-27)', () => {
    expect(asks(citizenSpared, purpose, { estonian: 'yes' })).toMatchObject({ by: '§ 36 (2)' });
    expect(asks(citizenSpared, purpose, { estonian: 'unknown' })).not.toBeNull();
  });
  it('spares nobody else, and for no other purpose', () => {
    expect(asks(citizenSpared, purpose, { estonian: 'no' })).toBeNull();
    expect(asks(citizenSpared, { purpose: '36-1-1' }, { estonian: 'yes' })).toBeNull();
  });
  it('excepts who serves, from the first instant and until the last', () => {
    const until = (serviceUntil: Instant | null, serviceFrom: Instant = at) =>
      asks(exceptionHolds, purpose, { ...serving, serviceFrom, serviceUntil });
    expect(asks(citizenSpared, purpose, serving)).toBeNull();
    expect(until(null)).toBeNull();
    expect(until(null, '2021-02-03T07:00:00.001Z')).not.toBeNull();
    expect(until('2021-02-03T07:00:00.001Z', '2020-02-03T07:00:00.000Z')).toBeNull();
    expect(until(at, '2020-02-03T07:00:00.000Z')).toMatchObject({ rule: 'KKS-36-2.b' });
  });
});
