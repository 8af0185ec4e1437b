import {
  commander, file, judged, kapo, requester, step, system,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { objectionRules } from './objection.js';

const rules = objectionRules('KKS-54s1-3.c', 'P-OBJECT-54');
const objection = { at: '2021-02-01T12:00:00.000Z', by: kapo } as const;
const confirmation = { at: '2021-02-01T14:00:00.000Z', by: commander } as const;
const objected = file('M30', { kept: { objection }, lists: { objections: [objection] } });
const confirmed = file('M30', {
  kept: { objection, confirmation },
  lists: { objections: [objection], confirmations: [confirmation] },
});

describe('§ 54¹ (3) an objection awaits the decider for four hours', () => {
  const passed = (caseFile: typeof objected, at: Instant) =>
    judged(rules.notConfirmed, caseFile, step('timePassed', system, at));

  it('ends the measure when the four hours are over, and not a millisecond before', () => {
    expect(passed(objected, '2021-02-01T15:59:59.999Z')).toMatchObject({ policy: 'AMB-11' });
    expect(passed(objected, '2021-02-01T16:00:00.000Z')).toBeNull();
    expect(passed(objected, '2021-02-01T16:00:00.001Z')).toBeNull();
  });
  it('does not when the decider confirmed, or nobody objected', () => {
    expect(passed(confirmed, '2021-02-01T16:00:00.000Z')).not.toBeNull();
    expect(passed(file('M30'), '2021-02-01T16:00:00.000Z')).not.toBeNull();
  });
  it('is answered by a confirmation only', () => {
    const said = step('activate', requester, '2021-02-01T15:00:00.000Z');
    expect(judged(rules.answered, objected, said)).toMatchObject({ rule: 'KKS-54s1-3.c' });
    expect(judged(rules.answered, confirmed, said)).toBeNull();
    expect(judged(rules.unanswered, objected, said)).toBeNull();
    expect(judged(rules.unanswered, confirmed, said)).not.toBeNull();
  });
});

describe('§ 54¹ (3) a suspended measure rests', () => {
  const logging = (caseFile: typeof objected, from: string, to: string) =>
    judged(rules.notWhileSuspended, caseFile, step(
      'logActivity', requester, '2021-02-01T18:00:00.000Z',
      { from: `2021-02-01T${from}Z`, to: `2021-02-01T${to}Z` },
    ));

  it('keeps what was done up to the objection and from the confirmation on', () => {
    expect(logging(confirmed, '11:00:00.000', '12:00:00.000')).toBeNull();
    expect(logging(confirmed, '14:00:00.000', '15:00:00.000')).toBeNull();
  });
  it('refuses what reaches a millisecond into the suspension', () => {
    expect(logging(confirmed, '11:00:00.000', '12:00:00.001')).not.toBeNull();
    expect(logging(confirmed, '13:59:59.999', '15:00:00.000')).not.toBeNull();
  });
  it('refuses all that came after an objection nobody confirmed against', () => {
    expect(logging(objected, '12:00:00.000', '12:00:00.000')).not.toBeNull();
    expect(logging(objected, '17:00:00.000', '17:30:00.000')).not.toBeNull();
  });
});
