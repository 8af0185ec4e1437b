import { actingAbroad, asked, saidOf } from '../../../../test/support/abroad.js';
import { file, judged, requester, step } from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Rule } from '#law/rule';
import * as law from './law.js';

describe('§ 37 (2) 3) covert surveillance outside Estonia', () => {
  it.each([
    ['abroad', ['abroad'], null],
    ['at no place', [], 'KKS-37-2-3'],
    ['at a place not named', undefined, 'KKS-37-2-3'],
    ['at a place not known', ['unknown'], 'KKS-37-2-3'],
    ['abroad and in Estonia', ['abroad', 'estonia'], 'KKS-37-2-3'],
  ])('of a person %s', (_, watchedIn, refused) => {
    const said = saidOf(law.outsideEstonia, { ...actingAbroad, watchedIn });
    expect(said?.rule ?? null).toBe(refused);
  });

  const news = (rule: Rule, effective: string, ...until: Instant[]) => {
    const activity = until.map((to) => ({ at: asked, by: requester, from: to, to }));
    const said = step('crossedIntoEstonia', requester, asked, { effective });
    return judged(rule, file('M09', { lists: { activity } }), said)?.rule ?? null;
  };
  it.each([
    ['2021-02-01T09:59:59.999Z', null],
    ['2021-02-01T10:00:00.000Z', null],
    ['2021-02-01T10:00:00.001Z', 'KKS-37-2-3'],
  ])('ends at a border crossed at %s, known at 10:00', (effective, refused) => {
    expect(news(law.crossed, effective)).toBe(refused);
  });
  it.each([
    ['nothing on record', [], 'KKS-37-2-3'],
    ['surveillance up to the border', ['2021-02-01T08:00:00.000Z'], 'KKS-37-2-3'],
    ['surveillance past the border', ['2021-02-01T08:00:00.001Z'], null],
  ] as const)('is a breach only with surveillance past the border: %s', (_, until, refused) => {
    expect(news(law.border.late.whileRunning, '2021-02-01T08:00:00.000Z', ...until)).toBe(refused);
  });
  it.each([
    ['not yet on record', {}, null],
    ['on record already', { crossedIntoEstonia: { at: asked, by: requester } }, 'KKS-37-2-3'],
  ])('is taken down once after the end: %s', (_, kept, refused) => {
    const activity = [{ at: asked, by: requester, from: asked, to: asked }];
    const effective = '2021-02-01T08:00:00.000Z';
    const said = step('crossedIntoEstonia', requester, asked, { effective });
    const caseFile = file('M09', { lists: { activity }, kept });
    expect(judged(law.border.late.afterwards, caseFile, said)?.rule ?? null).toBe(refused);
  });
});
