import { forbids, item, treaty } from '../../../test/support/data-law.js';
import { records, requester } from '../../../test/support/situation.js';
import { obligationNamed, ofTheirOwnUnit, otherTaskNamed } from './using.js';

describe('§ 36 (3) 3) data are used by who needs to know them', () => {
  it('in the unit that collected them, and by who keeps the records', () => {
    const use = (by: typeof requester, unit: string | null) =>
      forbids(ofTheirOwnUnit, { by, data: { items: [{ ...item, unit }] } });
    expect(use(requester, 'u_1')).toBeNull();
    expect(use(requester, 'u_2')).toBe('KKS-36-3-3');
    expect(use({ ...requester, unit: null }, null)).toBe('KKS-36-3-3');
    expect(use(records, 'u_2')).toBeNull();
  });
});

describe('§ 41¹⁰ (5) data are used for a task of this or another Act', () => {
  const use = (fields: object) =>
    forbids(otherTaskNamed, { fields: { aim: 'otherTask', reasons: 'Tõendab ohtu.', ...fields } });

  it('that is named with its Act and its provision', () => {
    expect(use({ act: 'Korrakaitseseadus', provision: '§ 5' })).toBeNull();
    expect(use({ act: 'Korrakaitseseadus' })).toBe('KKS-41s10-5.a');
    expect(use({ provision: '§ 5' })).toBe('KKS-41s10-5.a');
    expect(use({ act: 'Korrakaitseseadus', provision: ' ' })).toBe('KKS-41s10-5.a');
  });

  it('and for the task they were collected for, on reasons', () => {
    expect(use({ aim: 'sameTask' })).toBeNull();
    expect(use({ aim: 'sameTask', reasons: '' })).toBe('KKS-41s10-5.a');
  });
});

describe('§ 41¹⁰ (5) data from abroad are used for an obligation', () => {
  const foreign = [{ ...item, foreign: true }];
  const use = (items: readonly (typeof item)[], instrument: typeof treaty | null) =>
    forbids(obligationNamed, { fields: { aim: 'obligation' }, data: { items, instrument } });

  it('of an instrument that is named', () => {
    expect(use(foreign, treaty)).toBeNull();
    expect(use(foreign, null)).toBe('KKS-41s10-5.b');
  });

  it('and no others are', () => {
    expect(use([item], treaty)).toBe('KKS-41s10-5.b');
    const data = { items: [item], instrument: null };
    expect(forbids(obligationNamed, { fields: { aim: 'sameTask' }, data })).toBeNull();
  });
});
