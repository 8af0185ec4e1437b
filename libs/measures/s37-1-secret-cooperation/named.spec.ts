import {
  commander, file, judged, legalOfficer, records, requester, someText, step, unitCommander,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import { assignedAs, exposureSaid, knownTo, namedUser, protectionReviewed } from './named.js';

const at: Instant = '2021-03-01T07:00:00.000Z';
const earlier: Instant = '2021-02-17T07:00:00.000Z';
const kept = {
  submission: { at: earlier, by: requester }, check: { at: earlier, by: legalOfficer },
  decision: { at: earlier, by: unitCommander },
};
const role = (person: string, more: object = {}) =>
  ({ at: earlier, by: unitCommander, role: 'handler', person, ...more });
const withLists = (lists: CaseFile['lists']) => file('M10', { kept, lists });

describe('§ 37¹ (2) the identity is known to named users only', () => {
  const gives = (by: typeof records, caseFile = withLists({})) =>
    judged(namedUser, caseFile, step('giveTask', by, at))?.rule ?? null;

  it('those who asked, checked and permitted, and the Commander who controls', () => {
    expect([requester, legalOfficer, unitCommander, commander].map((by) => gives(by)))
      .toEqual([null, null, null, null]);
    expect(gives(records)).toBe('KKS-37s1-2');
  });
  it('whoever has a role, until it ends', () => {
    const handled = (more: object) => withLists({ assignments: [role('p_records', more)] });
    expect(gives(records, handled({}))).toBeNull();
    expect(gives(records, handled({ until: '2021-03-01T07:00:00.001Z' }))).toBeNull();
    expect(gives(records, handled({ until: at }))).toBe('KKS-37s1-2');
  });
  it('not after the release from the role, and again with a new assignment', () => {
    const left = { at, by: unitCommander, role: 'handler' };
    const released = withLists({ assignments: [role('p_records')], releases: [left] });
    const again = withLists({
      assignments: [role('p_records'), role('p_other', { at: '2021-03-01T07:00:00.001Z' })],
      releases: [left],
    });
    expect(assignedAs(released, 'handler', at)).toBeUndefined();
    expect(assignedAs(again, 'handler', at)).toBe('p_other');
    expect(assignedAs(again, 'recordKeeper', at)).toBeUndefined();
  });
  it('the controller, once', () => {
    const controlled = file('M10', {
      kept: { ...kept, controller: { at, by: commander, controller: 'p_official' } },
    });
    expect(knownTo(controlled, at))
      .toEqual(['p_requester', 'p_legal', 'p_unit', 'p_official']);
  });
});

describe('§ 37¹ (2) known to a third person the cooperation ends', () => {
  const says = (fields: object) => judged(
    exposureSaid, file('M10', { effectiveFrom: earlier }),
    step('exposed', requester, at, { ...fields }),
  )?.rule ?? null;

  it('says how, and no earlier than the involvement', () => {
    expect(says({ reasons: someText })).toBeNull();
    expect(says({ reasons: { d: 'd_1', letters: 1 } })).toBe('KKS-37s1-2');
    expect(says({ reasons: someText, effective: earlier })).toBeNull();
    expect(says({ reasons: someText, effective: '2021-02-17T06:59:59.999Z' })).toBe('KKS-37s1-2');
  });
  it('asks for a review of the protection before the case is closed', () => {
    const closing = (more: object) => judged(
      protectionReviewed, file('M10', { kept: { ...kept, ...more } }), step('close', records, at),
    )?.rule ?? null;
    const exposure = { at, by: requester };
    expect(closing({})).toBeNull();
    expect(closing({ exposure })).toBe('KKS-37s1-2');
    expect(closing({ exposure, protection: exposure })).toBeNull();
  });
});
