import { actingAbroad, inOperation, saidOf } from '../../../test/support/abroad.js';
import { onlyUnder, performerShown } from './interviewing.js';

describe('§ 37 (2²) whoever interviews says so, or has a decision on shadow information', () => {
  it.each([
    ['openly', {}, null],
    ['openly, as said', { hidesPerformer: false }, null],
    ['hidden', { hidesPerformer: true }, 'KKS-37-2s2'],
    ['hidden by a decision', { hidesPerformer: true, shadowDecision: 'c_9' }, null],
  ])('%s', (_, change, refused) => {
    expect(saidOf(performerShown, { ...inOperation, ...change })?.rule ?? null).toBe(refused);
  });
});

describe('§ 37 (2) 2) is another measure than § 37 (2) 1)', () => {
  const rule = onlyUnder('KKS-37-2-2.a', '37-2-2', { et: 'muu', en: 'other' });
  it.each([
    ['its own clause', actingAbroad, null],
    ['the other clause', inOperation, 'KKS-37-2-2.a'],
    ['no clause, of which another rule speaks', {}, null],
  ])('%s', (_, request, refused) => {
    expect(saidOf(rule, request)?.rule ?? null).toBe(refused);
  });
});
