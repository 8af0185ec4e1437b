import type { Office } from '#law/offices';
import { mayKnow, sightOf } from './need-to-know.js';
import type { Knowable, Reader } from './need-to-know.js';

const reader = (office: Office, unit: string | null = null, authorised: string[] = []): Reader => ({
  person: 'p_1', offices: [{ office, unit }], authorised,
});
const aCase: Knowable = {
  measure: 'M14', state: 'submitted', unit: 'u_1', decider: null, checked: false, noticesTo: [],
};
const drafted = { ...aCase, state: 'drafted' };
const checked = { ...aCase, state: 'checked', checked: true };
const running = { ...aCase, state: 'effective.running', checked: true, noticesTo: ['kapo'] };
const all = [drafted, aCase, checked, running];
const knows = (who: Reader) => all.map((each) => mayKnow(who, each));

describe('§ 36 (3) 3) need to know', () => {
  it('lets a requester know of the cases of the own unit and of no other', () => {
    expect(knows(reader('requester', 'u_1'))).toEqual([true, true, true, true]);
    expect(knows(reader('requester', 'u_2'))).toEqual([false, false, false, false]);
  });

  it('lets the commander of another unit know of what waits for an authorised decision', () => {
    const authorised = reader('unitCommander', 'u_2', ['37-1.4-3']);
    expect(knows(authorised)).toEqual([false, false, true, false]);
    expect(mayKnow(authorised, { ...running, decider: 'p_1' })).toBe(true);
    expect(mayKnow(authorised, { ...running, state: 'effective.suspended' })).toBe(true);
    expect(knows(reader('unitCommander', 'u_2', ['54-1.3']))).toEqual([false, false, false, false]);
  });

  it('lets the Commander and the records officer know of all', () => {
    for (const office of ['commander', 'recordsOfficer'] as const) {
      expect(knows(reader(office))).toEqual([true, true, true, true]);
    }
  });

  it('lets the legal officer know of what was submitted, also where it was returned', () => {
    expect(knows(reader('legalOfficer'))).toEqual([false, true, true, true]);
    expect(mayKnow(reader('legalOfficer'), { ...drafted, checked: true })).toBe(true);
  });

  it('lets the KAPO liaison know of a case only when a notice of it is owed', () => {
    expect(knows(reader('kapoLiaison'))).toEqual([false, false, false, true]);
    expect(mayKnow(reader('kapoLiaison'), { ...running, state: 'decided' })).toBe(true);
  });

  it('lets the minister know of a case by its notice alone', () => {
    expect(knows(reader('minister'))).toEqual([false, false, false, false]);
    expect(mayKnow(reader('minister'), { ...running, noticesTo: ['minister'] })).toBe(true);
  });

  it('lets the KAPO liaison know of a background check while it is being coordinated', () => {
    const states = ['submitted', 'coordinating', 'decided'].map((state) =>
      mayKnow(reader('kapoLiaison'), { ...aCase, measure: 'M27', state }));
    expect(states).toEqual([false, true, false]);
  });

  it('lets the court know of a case of § 40 while it is before the court', () => {
    const states = ['withheldTemporarily', 'courtPending', 'withheldByCourt'].map((state) =>
      mayKnow(reader('court'), { ...aCase, measure: 'S40', state }));
    expect(states).toEqual([false, true, false]);
    expect(knows(reader('court'))).toEqual([false, false, false, false]);
  });

  it('lets the prosecutor know of an enquiry while the permission is awaited', () => {
    const states = ['checked', 'awaitingPermission', 'permitted', 'effective.sent'].map((state) =>
      mayKnow(reader('prosecutor'), { ...aCase, measure: 'M19', state }));
    expect(states).toEqual([false, true, false, false]);
  });

  it('lets the Foreign Intelligence Service know of a request from sending to its result', () => {
    const states = ['decided', 'sent', 'effective.collecting', 'ended.performed'].map((state) =>
      sightOf(reader('foreignIntelligence'), { ...aCase, measure: 'M04', state }));
    expect(states.map((sight) => sight?.content ?? null)).toEqual([null, true, true, null]);
    expect(states.map((sight) => sight?.identity ?? null)).toEqual([null, false, false, null]);
  });

  it.each([
    'securityAuditor', 'administrator', 'prosecutor', 'foreignIntelligence', 'system',
  ] as const)(
    'lets the %s know of no case', (office) => {
      expect(knows(reader(office, 'u_1', ['37-1.4-3']))).toEqual([false, false, false, false]);
    });

  it('shows who the person is to those who ask, check, decide and keep records alone', () => {
    const sees = (office: Office, unit: string | null = 'u_1') =>
      sightOf(reader(office, unit), { ...running, noticesTo: ['kapo', 'minister'] })?.identity;
    for (const office of [
      'requester', 'unitCommander', 'commander', 'legalOfficer', 'recordsOfficer',
    ] as const) expect(sees(office)).toBe(true);
    for (const office of ['oversight', 'kapoLiaison', 'minister'] as const) {
      expect(sees(office)).toBe(false);
    }
  });

  it('adds up where a person holds two offices', () => {
    const both = { ...reader('oversight'), offices: [...reader('oversight').offices,
      ...reader('requester', 'u_1').offices] };
    expect(sightOf(both, drafted)).toEqual({
      content: true, texts: true, identity: true, names: true,
    });
    expect(sightOf(both, { ...drafted, unit: 'u_2' })?.texts).toBe(false);
  });

  it('gives nobody anything without an office', () => {
    expect(mayKnow({ person: 'p_1', offices: [], authorised: [] }, running)).toBe(false);
  });
});
