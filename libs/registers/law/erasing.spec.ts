import type { ErasureFacts } from '#law/erasure-facts';
import { forbids } from '../../../test/support/data-law.js';
import { legalOfficer, records } from '../../../test/support/situation.js';
import {
  confirmedByAnother, erasureReasoned, filesDestroyed, groundOfTheArea, measuresOver, needsEnded,
  notOfTheHouse, orderOpen, orderedOnce,
} from './erasing.js';

const open = { by: records.person, confirmedAt: null, cancelledAt: null } as const;
const inOrder: ErasureFacts = {
  person: 'p_subject', running: [], needed: [], files: [], areaOnly: false, serves: false,
  orders: [], order: open,
};
const on = (
  rule: Parameters<typeof forbids>[0],
  erasure: Partial<ErasureFacts>,
  fields: Readonly<Record<string, unknown>> = {},
  by = legalOfficer,
) => forbids(rule, { fields, by, more: { erasure: { ...inOrder, ...erasure } } });

describe('§ 36 (3) 2) everything on a person is erased', () => {
  it('when no measure that concerns the person runs or is undecided', () => {
    expect(on(measuresOver, {})).toBeNull();
    expect(on(measuresOver, { running: ['c_1'] })).toBe('KKS-36-3-2.b');
  });

  it('when the need of everything kept is recorded as ended', () => {
    expect(on(needsEnded, {})).toBeNull();
    expect(on(needsEnded, { needed: ['r_1'] })).toBe('KKS-36-3-2.b');
  });

  it('once, by an order that is neither confirmed nor cancelled', () => {
    const at = '2021-03-01T10:00:00.000Z';
    expect(on(orderedOnce, {})).toBeNull();
    expect(on(orderedOnce, { orders: ['r_2'] })).toBe('KKS-36-3-2.b');
    expect(on(orderOpen, {})).toBeNull();
    expect(on(orderOpen, { order: { ...open, confirmedAt: at } })).toBe('KKS-36-3-2.b');
    expect(on(orderOpen, { order: { ...open, cancelledAt: at } })).toBe('KKS-36-3-2.b');
    expect(on(orderOpen, { order: null })).toBe('KKS-36-3-2.b');
  });

  it('for a reason that is said', () => {
    expect(on(erasureReasoned, {}, { reasons: 'Vajadus on lõppenud.' })).toBeNull();
    expect(on(erasureReasoned, {}, { reasons: '–' })).toBe('KKS-36-3-2.b');
  });

  it('not where nobody gathered what has to be known', () => {
    expect(forbids(measuresOver, {})).toBe('KKS-36-3-2.b');
  });
});

describe('§ 36 (3) 3) an erasure', () => {
  it('is ordered by one and confirmed by another', () => {
    expect(on(confirmedByAnother, {})).toBeNull();
    expect(on(confirmedByAnother, {}, {}, records)).toBe('KKS-36-3-3');
  });

  it('leaves the names of those who acted here', () => {
    expect(on(notOfTheHouse, {})).toBeNull();
    expect(on(notOfTheHouse, { serves: true })).toBe('KKS-36-3-3');
  });
});

describe('§ 43 (1) an information file', () => {
  it('goes before the person does, by its own regulation', () => {
    expect(on(filesDestroyed, {})).toBeNull();
    expect(on(filesDestroyed, { files: ['r_1'] })).toBe('KKS-43-1.b');
  });
});

describe('§ 54¹ (4) the need to protect an area has ended', () => {
  it('is a ground where every act on the person was of that protection', () => {
    const ground = { ground: 'areaNeedEnded' };
    expect(on(groundOfTheArea, { areaOnly: true }, ground)).toBeNull();
    expect(on(groundOfTheArea, { areaOnly: false }, ground)).toBe('KKS-54s1-4.b');
    expect(on(groundOfTheArea, { areaOnly: false }, { ground: 'needEnded' })).toBeNull();
  });
});
