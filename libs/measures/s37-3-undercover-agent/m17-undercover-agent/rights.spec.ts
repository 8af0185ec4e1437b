import {
  file, judged, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import * as law from './law.js';

const asked: Instant = '2021-03-01T10:00:00.000Z';
const kept = (at: Instant, fields: object = {}) => ({ at, by: requester, ...fields });
const use = (change: Partial<CaseFile> = {}) =>
  file('M17', { effectiveFrom: '2021-02-08T07:00:00.000Z', ...change });
const said = (type: string, by: typeof requester, fields: object = {}): Step =>
  step(type, by, '2021-05-05T06:00:00.000Z', { ...fields });

describe('§ 37³ (4) the agent keeps the rights and duties of a serviceman', () => {
  const suspending = (reasons?: object) =>
    judged(law.suspensionReasoned, use(), said('suspendRight', unitCommander, {
      right: someText, reasons,
    }));
  const lists = {
    suspensions: [kept(asked), kept(asked)],
    restorations: [kept(asked, { suspension: 1 })],
  };

  it('and each suspension has its reason', () => {
    expect(suspending(someText)).toBeNull();
    expect(suspending({ d: 'd_1', letters: 1 })).toMatchObject({ by: '§ 37³ (4)' });
    expect(suspending()).not.toBeNull();
  });
  it('and what is suspended is restored, once', () => {
    const restoring = (suspension: number) => judged(
      law.rightSuspended, use({ lists }), said('restoreRight', unitCommander, { suspension }),
    );
    expect(law.suspendedRights(use({ lists }))).toEqual([2]);
    expect(restoring(2)).toBeNull();
    for (const number of [0, 1, 3]) expect(restoring(number)).not.toBeNull();
  });
  it('and all are restored before the case is closed', () => {
    expect(judged(law.rightsRestored, use(), said('close', requester))).toBeNull();
    expect(judged(law.rightsRestored, use({ lists }), said('close', requester))).toMatchObject({
      because: { et: expect.stringContaining('nr 2') },
    });
  });
  it('and returns, which is recorded before closing', () => {
    const back = { kept: { return: kept(asked) } };
    expect(judged(law.agentReturned, use(back), said('close', requester))).toBeNull();
    expect(judged(law.agentReturned, use(), said('close', requester))).not.toBeNull();
    const returned = (returnedAt: Instant) =>
      judged(law.returnAfterEnd, use(), said('recordReturn', requester, { returnedAt }));
    expect(returned('2021-02-08T07:00:00.000Z')).toBeNull();
    expect(returned('2021-02-08T06:59:59.999Z')).not.toBeNull();
    expect(returned('2021-05-05T06:00:00.001Z')).not.toBeNull();
  });
});
