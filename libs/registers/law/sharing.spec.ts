import { forbids, item, ruled, treaty } from '../../../test/support/data-law.js';
import {
  aimAllowed, areaDataNotForChecks, caveatsPassedAlong, checkOfTheSamePerson, obligedAbroad,
  oneOfThreeClasses, transferComplete,
} from './sharing.js';

const whole = {
  items: ['r_1'], recipient: 'Kaitsepolitseiamet', to: 'authority', aim: 'task',
  reasons: 'Oht on nende pädevuses.',
};

describe('§ 41¹⁰ (6) data are passed on', () => {
  const pass = (fields: object) => forbids(transferComplete, { fields: { ...whole, ...fields } });

  it('to somebody, for something, and which data', () => {
    expect(pass({})).toBeNull();
    expect(pass({ recipient: undefined })).toBe('KKS-41s10-6.a');
    expect(pass({ recipient: ' ' })).toBe('KKS-41s10-6.a');
    expect(pass({ aim: undefined })).toBe('KKS-41s10-6.a');
    expect(pass({ items: undefined })).toBe('KKS-41s10-6.a');
    expect(pass({ items: [] })).toBe('KKS-41s10-6.a');
    expect(pass({ reasons: 'x' })).toBe('KKS-41s10-6.a');
  });

  it.each([
    ['authority', 'task', null], ['authority', 'backgroundCheck', null],
    ['authority', 'securityCheck', null], ['authority', 'obligation', 'KKS-41s10-6.a'],
    ['private', 'task', null], ['private', 'backgroundCheck', 'KKS-41s10-6.a'],
    ['private', 'securityCheck', 'KKS-41s10-6.a'], ['private', 'obligation', 'KKS-41s10-6.a'],
    ['foreignState', 'obligation', null],
  ] as const)('to %s for %s', (to, aim, refused) => {
    expect(forbids(aimAllowed, { fields: { to, aim } })).toBe(refused);
  });

  it('for a check of the same person and no other', () => {
    const check = (aim: string, checked?: string) =>
      forbids(checkOfTheSamePerson, { fields: { aim, checked } });
    expect(check('backgroundCheck', 'p_subject')).toBeNull();
    expect(check('securityCheck', 'p_subject')).toBeNull();
    expect(check('backgroundCheck', 'p_other')).toBe('KKS-41s10-6.a');
    expect(check('securityCheck')).toBe('KKS-41s10-6.a');
    expect(check('task')).toBeNull();
  });
});

describe('§ 41¹⁰ (6) data go abroad', () => {
  const pass = (to: string, instrument: typeof treaty | object | null, aim = 'obligation') =>
    forbids(obligedAbroad, { fields: { to, aim }, data: { instrument: instrument as never } });

  it('on a provision in force that obliges', () => {
    expect(pass('foreignState', treaty)).toBeNull();
    expect(pass('organisation', treaty)).toBeNull();
    expect(pass('foreignState', treaty, 'task')).toBe('KKS-41s10-6.b');
    expect(pass('foreignState', { ...treaty, inForce: false })).toBe('KKS-41s10-6.b');
  });

  it('not on an agreement without such an article, nor on a partnership', () => {
    expect(pass('foreignState', { ...treaty, obliges: false })).toBe('KKS-41s10-6.b');
    expect(pass('organisation', null)).toBe('KKS-41s10-6.b');
    const fields = { to: 'foreignState', aim: 'obligation' };
    expect(ruled(obligedAbroad, { fields })?.policy).toBe('AMB-44');
    expect(pass('authority', null)).toBeNull();
  });
});

describe('§ 41¹⁰ (5) limits of whoever gave the data', () => {
  it('go along with them', () => {
    const pass = (foreign: boolean, caveats?: string) =>
      forbids(caveatsPassedAlong, { fields: { caveats }, data: { items: [{ ...item, foreign }] } });
    expect(pass(true, 'Edasi andmata saatja nõusolekuta.')).toBeNull();
    expect(pass(true)).toBe('KKS-41s10-5.b');
    expect(pass(false)).toBeNull();
  });
});

describe('§ 54¹ (4) data of the protection of an area are passed on', () => {
  it('for that task only', () => {
    const pass = (aim: string | undefined, areaProtection: boolean) =>
      forbids(areaDataNotForChecks, {
        fields: { aim }, data: { items: [{ ...item, areaProtection }] },
      });
    expect(pass('task', true)).toBeNull();
    expect(pass('backgroundCheck', true)).toBe('KKS-54s1-4.a');
    expect(pass('obligation', true)).toBe('KKS-54s1-4.a');
    expect(pass('backgroundCheck', false)).toBeNull();
  });
});

describe('§ 41¹⁰ (2) personal data are processed', () => {
  const process = (as: string, authorisation?: string, cooperates = false) =>
    forbids(oneOfThreeClasses, { fields: { as, authorisation }, data: { cooperates } });

  it('by the Defence Forces and by an authority that was authorised', () => {
    expect(process('defenceForces')).toBeNull();
    expect(process('authority', 'Käskkiri nr 7')).toBeNull();
    expect(process('authority')).toBe('KKS-41s10-2');
  });

  it('by a person while involved in cooperation, and by nobody else', () => {
    expect(process('cooperating', undefined, true)).toBeNull();
    expect(process('cooperating')).toBe('KKS-41s10-2');
    expect(process('other', 'Leping nr 3', true)).toBe('KKS-41s10-2');
  });
});
