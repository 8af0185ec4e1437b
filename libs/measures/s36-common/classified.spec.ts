import { file, judged, records, someText, step } from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { measures } from '#measures/index';
import { classificationKnown } from './classified.js';

const at: Instant = '2021-02-01T10:00:00.000Z';
const known = {
  classified: true, level: 'secret', ground: someText, lapsesAt: '2031-02-01T10:00:00.000Z',
};
const closing = (...items: object[]) =>
  judged(
    classificationKnown,
    file('M14', { lists: { items: items.map((item) => ({ at, by: records, ...item })) } }),
    step('close', records, at),
  );

describe('§ 24 9) classified information has its ground, its level and its lapse', () => {
  it('and nothing of the kind where it is not classified', () => {
    expect(closing(known)).toBeNull();
    expect(closing({ classified: false })).toBeNull();
    expect(closing()).toBeNull();
  });
  it.each(['level', 'ground', 'lapsesAt'])('so that no case is closed without: %s', (name) => {
    expect(closing(known, { ...known, [name]: undefined })).toMatchObject({
      rule: 'KKS-24-0-9', by: '§ 24 9)',
    });
  });
  it('nor with one letter for a ground', () => {
    expect(closing({ ...known, ground: { d: 'd_2', letters: 1 } })).not.toBeNull();
  });
  it('in every measure that documents in an information file', () => {
    const filing = measures.filter(({ rules }) => rules.some(({ id }) => id === 'KKS-43-1.a'));
    expect(filing.length).toBeGreaterThan(5);
    const silent = filing.filter(({ rules }) => !rules.some(({ id }) => id === 'KKS-24-0-9'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
