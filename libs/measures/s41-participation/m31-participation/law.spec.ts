import {
  commander, file, judged, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const at: Instant = '2021-02-23T08:00:00.000Z';
const asked = { authority: 'kapo', involvement: someText, link: someText };
const judge = (rule: Rule, change: object = {}, said = step('grant', unitCommander, at)) =>
  judged(rule, file('M31', { asked: { ...asked, ...change } }), said);

describe('§ 41 (1) the task concerns the Defence Forces', () => {
  it('as the request says', () => {
    expect(judge(law.linkStated)).toBeNull();
    expect(judge(law.linkStated, { link: undefined })).toMatchObject({
      rule: 'KKS-41-1', by: '§ 41 (1)',
    });
  });
  it('and each record of what was done', () => {
    const log = (link?: object) => step('logActivity', requester, at, { link });
    expect(judge(law.activityLinked, {}, log(someText))).toBeNull();
    expect(judge(law.activityLinked, {}, log())?.rule).toBe('KKS-41-1');
  });
});

describe('§ 41 (2) when involved by a security authority', () => {
  it('which is named, with its document', () => {
    expect(judge(law.involved)).toBeNull();
    for (const lacks of [{ authority: undefined }, { involvement: undefined }]) {
      expect(judge(law.involved, lacks)).toMatchObject({ rule: 'KKS-41-2', by: '§ 41 (2)' });
    }
  });
  it.each<[Instant, string | null]>([
    ['2021-02-23T08:00:00.001Z', null],
    ['2021-02-23T08:00:00.000Z', 'KKS-41-2'],
    ['2021-02-23T07:59:59.999Z', 'KKS-41-2'],
  ])('until %s: %s', (involvedUntil, refused) => {
    expect(judge(law.involved, { involvedUntil })?.rule ?? null).toBe(refused);
  });
  it.each<[Instant, string | null]>([
    ['2021-03-31T20:59:59.999Z', null],
    ['2021-03-31T21:00:00.000Z', null],
    ['2021-03-31T21:00:00.001Z', 'KKS-41-2'],
  ])('the participation ending by then: %s', (until, refused) => {
    const grant = step('grant', unitCommander, at, { until });
    const within = { involvedUntil: '2021-03-31T21:00:00.000Z' };
    expect(judge(law.withinInvolvement, within, grant)?.rule ?? null).toBe(refused);
    expect(judge(law.withinInvolvement, {}, grant)).toBeNull();
  });
  it('with no measure of their own', () => {
    expect(judge(law.nothingOfOurOwn)).toBeNull();
    expect(judge(law.nothingOfOurOwn, { ownMeasure: true })?.rule).toBe('KKS-41-2');
    const log = step('logActivity', requester, at, { ownMeasure: true });
    expect(judge(law.activityOfTheAuthority, {}, log)?.rule).toBe('KKS-41-2');
    expect(judge(law.activityOfTheAuthority)).toBeNull();
  });
  it('by the word of the commander of the unit', () => {
    expect(judge(law.whoDecides)).toBeNull();
    expect(judge(law.whoDecides, {}, step('grant', commander, at))).toMatchObject({
      rule: 'KKS-41-2', policy: 'AMB-23',
    });
  });
});
