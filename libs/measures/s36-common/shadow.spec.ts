import { saidOf } from '../../../test/support/abroad.js';
import { someText } from '../../../test/support/situation.js';
import { shadowAim } from './shadow.js';

const aim = { concealedAct: someText, hides: ['purpose'], hidesFrom: ['dataSubject'] } as const;
const refusedFor = (change: object) => saidOf(shadowAim(), { ...aim, ...change })?.rule ?? null;

describe('§ 37 (2²) the aim of shadow information and conspiracy techniques', () => {
  it.each([['performer'], ['purpose'], ['ownership']])('may hide the %s', (what) => {
    expect(refusedFor({ hides: [what] })).toBeNull();
  });
  it.each([
    ['nothing is hidden', { hides: [] }],
    ['what is hidden is not said', { hides: undefined }],
    ['no act is concealed', { concealedAct: undefined }],
    ['from whom is not said', { hidesFrom: [] }],
    ['it is hidden from whoever oversees', { hidesFrom: ['dataSubject', 'overseer'] }],
    ['it is hidden from the register', { hidesFrom: ['register'] }],
    ['it is hidden from somebody else', { hidesFrom: ['others'] }],
  ])('is missing where %s', (_, change) => {
    expect(refusedFor(change)).toBe('KKS-37-2s2');
  });
  it('says which of the two is wrong', () => {
    expect(saidOf(shadowAim(), { ...aim, hidesFrom: ['overseer'] })?.because.en)
      .toBe('it may be hidden from the data subject only');
    expect(saidOf(shadowAim(), {})?.because.en).toMatch(/^the request does not name/);
  });
});
