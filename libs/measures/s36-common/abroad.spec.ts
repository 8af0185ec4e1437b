import {
  actingAbroad, asked, inOperation, operation, saidOf, world,
} from '../../../test/support/abroad.js';
import {
  file, judged, requester, someText, step, system,
} from '../../../test/support/situation.js';
import * as abroad from './abroad.js';

describe('§ 37 (2) the power is tied to a place or an aim abroad', () => {
  it('holds with clause 1) or 2)', () => {
    expect(saidOf(abroad.limbNamed, actingAbroad)).toBeNull();
    expect(saidOf(abroad.limbNamed, inOperation)).toBeNull();
  });
  it('refuses without either', () => {
    expect(saidOf(abroad.limbNamed, { ...actingAbroad, limb: undefined })).toMatchObject({
      rule: 'KKS-37-2', by: '§ 37 (2)',
    });
  });
});

describe('§ 37 (2) 1) in the recorded area and time of an operation', () => {
  const rule = abroad.inOperationArea('KKS-37-2-1.d');
  const at = (from: string, until: string) =>
    saidOf(rule, inOperation, { operation: { ...operation, from, until } as typeof operation });

  it('holds from the first instant to the last', () => {
    expect(at(asked, '2021-02-01T10:00:00.001Z')).toBeNull();
  });
  it('refuses a millisecond before the first instant', () => {
    expect(at('2021-02-01T10:00:00.001Z', '2021-12-01T00:00:00.000Z')).toMatchObject({
      by: '§ 37 (2) 1)', policy: 'AMB-48',
    });
  });
  it('refuses at the end', () => {
    expect(at('2021-01-01T00:00:00.000Z', asked)).not.toBeNull();
  });
  it('refuses without an operation, without its area, or one not selectable', () => {
    expect(saidOf(rule, inOperation, { operation: null })).not.toBeNull();
    for (const lacks of [{ hasArea: false }, { selectable: false }, { from: null }]) {
      expect(saidOf(rule, inOperation, { operation: { ...operation, ...lacks } })).not.toBeNull();
    }
  });
  it('asks nothing of clause 2)', () => {
    expect(saidOf(rule, actingAbroad, { operation: null })).toBeNull();
  });
});

describe('§ 37 (2) 2) the aim is activity outside Estonia', () => {
  const rule = abroad.aimAbroad('KKS-37-2-2.c');

  it('holds with the aim, and refuses without one or with one letter', () => {
    expect(saidOf(rule, actingAbroad)).toBeNull();
    for (const abroadNecessity of [undefined, { d: 'd_1', letters: 1 }]) {
      expect(saidOf(rule, { ...actingAbroad, abroadNecessity })).toMatchObject({
        by: '§ 37 (2) 2)',
      });
    }
  });
  it('asks nothing of clause 1)', () => {
    expect(saidOf(rule, { ...inOperation, abroadNecessity: undefined })).toBeNull();
  });
});

describe('§ 37 (3) the unit is designated for the power it uses', () => {
  const by = (...designated: string[]) => ({ unit: { ...world.unit!, designated } });
  const rule = abroad.designatedAbroad;

  it.each([
    ['clause 1)', inOperation, ['37.2.1'], true],
    ['clause 1) with a row for clause 2)', inOperation, ['37.2.2'], false],
    ['clause 2)', actingAbroad, ['37.2.2'], true],
    ['clause 2) with a row for clause 1)', actingAbroad, ['37.2.1'], false],
    ['an aim abroad in an operation area', { ...inOperation, clause: '4' }, ['37.2.1'], false],
    ['the same with both rows', { ...inOperation, clause: '4' }, ['37.2.1', '37.2.2'], true],
  ])('for %s', (_, request, rows, holds) => {
    expect(saidOf(rule, request, by(...rows)) === null).toBe(holds);
  });
  it('refuses a temporary unit and no unit', () => {
    expect(saidOf(rule, actingAbroad, { unit: { ...world.unit!, temporary: true } }))
      .toMatchObject({ rule: 'KKS-37-3', by: '§ 37 (3)', policy: 'AMB-07' });
    expect(saidOf(rule, actingAbroad, { unit: null })).not.toBeNull();
  });
});

describe('§ 38 the methods are on the list in force', () => {
  const using = (methods?: string[]) =>
    saidOf(abroad.listedMethods, { ...actingAbroad, methods });

  it('holds where each is on the list', () => {
    expect(using(['m_1', 'm_2'])).toBeNull();
  });
  it('refuses where one is not, where none is named, and under an empty list', () => {
    expect(using(['m_1', 'm_3'])).toMatchObject({ rule: 'KKS-38', by: '§ 38' });
    expect(using([])).not.toBeNull();
    expect(using(undefined)).not.toBeNull();
    expect(saidOf(abroad.listedMethods, actingAbroad, { methods: [] })).not.toBeNull();
  });
});

describe('§ 42 (4) the minister is told of the use of § 37 (2) 2)', () => {
  const { by, sent, overdue } = abroad.ministerNotice;
  const decided = (request: object) =>
    file('M16', {
      asked: { ...request },
      kept: { decision: { at: '2021-02-01T10:00:00.000Z', by: requester } },
    });
  const passed = (at: typeof asked, notices = world.notices!) =>
    step('timePassed', system, at, {}, { ...world, notices });

  it('is due 24 hours from the signature', () => {
    const signing = step('grant', requester, '2021-03-27T10:00:00.000Z');
    expect(by.due({ file: file('M16'), step: signing, facts: signing.facts, law: {} as never }))
      .toBe('2021-03-28T10:00:00.000Z');
  });
  it('holds once it was sent, and for clause 1) without it', () => {
    expect(judged(sent, decided(actingAbroad), passed(asked))).toBeNull();
    expect(judged(sent, decided(actingAbroad), passed(asked, []))).toMatchObject({
      rule: 'KKS-42-4', by: '§ 42 (4)', policy: 'AMB-45',
    });
    expect(judged(sent, decided(inOperation), passed(asked, []))).toBeNull();
  });
  it('does not count one written and not sent', () => {
    const waiting = [{ ...world.notices![0]!, sentAt: null }];
    expect(judged(sent, decided(actingAbroad), passed(asked, waiting))).not.toBeNull();
  });
  it('is overdue at the last instant and not before, and never for clause 1)', () => {
    const late = passed('2021-02-02T10:00:00.000Z', []);
    expect(judged(overdue, decided(actingAbroad), late)).toBeNull();
    const before = passed('2021-02-02T09:59:59.999Z', []);
    expect(judged(overdue, decided(actingAbroad), before)).not.toBeNull();
    expect(judged(overdue, decided(inOperation), late)).not.toBeNull();
  });
  it('tells the arrows apart without being a reason beside another', () => {
    const fork = abroad.owedToMinister([abroad.listedMethods]);
    expect(saidOf(fork, actingAbroad)).toBeNull();
    expect(saidOf(fork, inOperation)).not.toBeNull();
    expect(saidOf(fork, { ...inOperation, methods: [] })).toBeNull();
    expect(saidOf(fork, { ...inOperation, clause: '4', abroadNecessity: someText })).toBeNull();
  });
});
