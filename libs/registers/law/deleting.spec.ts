import { endedItem, forbids, item, origin } from '../../../test/support/data-law.js';
import {
  deletionDecided, destroyedByRegulation, nobodyLeftToTell, notYetDeleted, verifiedByAnother,
} from './deleting.js';

type Fields = Readonly<Record<string, unknown>>;

const verified = { copies: 'Koopiaid ei olnud.', proof: 'Otsiti uuesti; ei leitud.' };

describe('§ 36 (3) 2) deletion', () => {
  it('follows the record that the need ended, and says how it was verified', () => {
    const remove = (items: readonly (typeof item)[], fields: Fields = verified) =>
      forbids(deletionDecided, { fields, data: { items } });
    expect(remove([endedItem])).toBeNull();
    expect(remove([item])).toBe('KKS-36-3-2.b');
    expect(remove([endedItem], { ...verified, proof: '' })).toBe('KKS-36-3-2.b');
    expect(remove([endedItem], { ...verified, copies: '' })).toBe('KKS-36-3-2.b');
  });

  it('happens once', () => {
    const gone = { ...endedItem, deletedAt: '2021-03-01T09:00:00.000Z' } as const;
    expect(forbids(notYetDeleted, { data: { items: [endedItem] } })).toBeNull();
    expect(forbids(notYetDeleted, { data: { items: [gone] } })).toBe('KKS-36-3-2.b');
  });

  it('is decided by one and verified by another', () => {
    expect(forbids(verifiedByAnother, { data: { items: [endedItem] } })).toBeNull();
    const own = { ...endedItem, needEndedBy: 'p_records' };
    expect(forbids(verifiedByAnother, { data: { items: [own] } })).toBe('KKS-36-3-3');
  });
});

describe('§ 43 (1) an information file is destroyed', () => {
  const infoFile = { ...endedItem, isFile: true };

  it('by a rule of the regulation, whose text is at hand', () => {
    const destroy = (fileRegulation: boolean, regulation?: string, items = [infoFile]) =>
      forbids(destroyedByRegulation, { fields: { regulation }, data: { items, fileRegulation } });
    expect(destroy(true, '§ 12 lg 3')).toBeNull();
    expect(destroy(true)).toBe('KKS-43-1.b');
    expect(destroy(false, '§ 12 lg 3')).toBe('KKS-43-1.b');
    expect(destroy(false, undefined, [endedItem])).toBeNull();
  });

  it('not while somebody has still to be told of the act', () => {
    const destroy = (tellingOpen: boolean, items = [infoFile]) =>
      forbids(nobodyLeftToTell, { data: { items, origins: [{ ...origin, tellingOpen }] } });
    expect(destroy(false)).toBeNull();
    expect(destroy(true)).toBe('KKS-43-1.b');
    expect(destroy(true, [endedItem])).toBeNull();
  });
});
