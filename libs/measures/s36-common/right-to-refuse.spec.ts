import { file, judged, requester, someText, step } from '../../../test/support/situation.js';
import { saidOf } from '../../../test/support/abroad.js';
import type { CaseFile } from '#statechart/case-file';
import { askedNoMore, mayRefuse, notAskedAgain } from './right-to-refuse.js';

const at = '2021-02-10T10:00:00.000Z' as const;

describe('§ 37 (1¹) the right to refuse to give information', () => {
  it.each([
    ['naturalPerson', null],
    ['privateLegalPerson', null],
    ['publicBody', 'KKS-37-1s1'],
  ])('is that of a %s: %s', (refuser, refused) => {
    const said = step('refuseToAnswer', requester, at, { refuser });
    expect(judged(mayRefuse, file('M06'), said)?.rule ?? null).toBe(refused);
  });

  const keptAt = { at, by: requester, refuser: 'naturalPerson' };
  const refusedAt: Partial<CaseFile> = {
    kept: { refuseToAnswer: keptAt }, ended: { at, because: 'answerRefused' },
  };
  it.each([
    ['just before', '2021-02-10T09:59:59.999Z', null],
    ['at', '2021-02-10T10:00:00.000Z', null],
    ['just after', '2021-02-10T10:00:00.001Z', 'KKS-37-1s1'],
  ])('an asking that lasted until %s the refusal', (_, to, refused) => {
    const said = step('logActivity', requester, '2021-02-10T12:00:00.000Z', {
      from: '2021-02-10T09:00:00.000Z', to, what: someText,
    });
    expect(judged(askedNoMore, file('M06', refusedAt), said)?.rule ?? null).toBe(refused);
  });
  it('says nothing of an interview that ended otherwise', () => {
    const said = step('logActivity', requester, at, { from: at, to: at, what: someText });
    const stopped = file('M06', { ended: { at: '2021-02-09T10:00:00.000Z', because: 'stopped' } });
    expect(judged(askedNoMore, stopped, said)).toBeNull();
  });

  const before = [{ case: 'c_9', measure: 'M06', at, until: null } as const];
  it.each([
    ['nobody refused', {}, [], null],
    ['the person refused before', {}, before, 'KKS-37-1s1'],
    ['the difference is one letter', { otherQuestion: { d: 'd_1', letters: 1 } }, before,
      'KKS-37-1s1'],
    ['the question is another one', { otherQuestion: someText }, before, null],
  ])('is kept towards the same person: %s', (_, request, refusedToAnswer, refused) => {
    expect(saidOf(notAskedAgain, request, { refusedToAnswer })?.rule ?? null).toBe(refused);
  });
});
