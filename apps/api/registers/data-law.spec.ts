import { Custodian } from '#trail/datum';
import { parseEntry } from '#trail/entry';
import {
  aScene, effectiveM14, leave, named, record,
} from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import { tablesFrom, tablesOf } from '../../../test/faults/replayed.js';
import { aDatum, aRequest, aRestriction, keptDatum, refusedBy, verification } from
  '../../../test/support/kept-data.js';
import { first, rows } from '../database/prepared.js';
import { entryOf } from '../register/register-facts.js';
import { loadReferenceData } from './reference-data.js';

let scene: Scene;
let act: string;
beforeEach(async () => {
  scene = await aScene();
  act = await effectiveM14(scene, '2021-02-04T07:00:00.000Z');
});
afterEach(() => leave(scene));

const trail = () =>
  rows<{ bytes: Buffer }>(scene.house.reader, 'SELECT bytes FROM entry ORDER BY seq')
    .map(({ bytes }) => parseEntry(bytes));
const storedDatum = (id: string) =>
  first<{ bytes: Buffer }>(scene.house.reader, 'SELECT bytes FROM datum WHERE id = ?', id)?.bytes;
const entry = (register: string, id: string) => entryOf(scene.house.reader, register, id)!;

describe('data kept', () => {
  it('are recorded of an act in effect, with the facts that this rested on', async () => {
    expect(await refusedBy(scene, 'recordsOfficer', 'items', 'record', aDatum(act))).toEqual([]);
    const { body } = trail().at(-1)!;
    expect(body['facts']).toMatchObject({
      data: { origins: [{ case: act, measure: 'M14', since: '2021-01-04T07:00:00.000Z' }] },
    });
  });

  it('are refused with every rule they break, and their content is not kept', async () => {
    const before = first<{ n: number }>(scene.house.reader, 'SELECT count(*) AS n FROM datum')!.n;
    expect(await refusedBy(scene, 'recordsOfficer', 'items', 'record', aDatum(act, {
      kind: 'special', collectedAt: '2021-01-04T06:59:59.999Z', origin: 'foreignState',
      limb: 'cannotRuleOut', nextReview: '2022-01-04T07:00:00.001Z',
    }))).toEqual([
      'KKS-41s10-1', 'KKS-41s10-1-2', 'KKS-41s10-5.b', 'KKS-36-3-2.a', 'KKS-41s10-7',
    ]);
    expect(first(scene.house.reader, 'SELECT count(*) AS n FROM datum')).toEqual({ n: before });
  });

  it('are used until the need had to be looked at, and again once it was', async () => {
    const id = await keptDatum(scene, act);
    const use = () => refusedBy(scene, 'requester', 'items', 'use', {
      entry: id, aim: 'sameTask', reasons: 'Võrdlus uue teatega.',
    });
    scene.clock.turnTo('2021-07-01T05:59:59.000Z');
    expect(await use()).toEqual([]);
    scene.clock.turnTo('2021-07-01T06:00:00.000Z');
    expect(await use()).toEqual(['KKS-36-3-2.a']);
    await record(scene, 'recordsOfficer', 'items', 'review', {
      entry: id, limb: 'cannotRuleOut', reasons: 'Rühmitus tegutseb.',
      possibleNeed: 'Võib naasta.', nextReview: '2022-01-01T07:00:00.000Z',
    });
    expect(await use()).toEqual([]);
    expect(entry('items', id)).toMatchObject({ limb: 'cannotRuleOut', kind: 'personal' });
  });

  it('are deleted by two, with their key; the kernel stays and the trail proves it', async () => {
    const id = await keptDatum(scene, act, { person: named(scene, '#cooperating') });
    const { d } = entry('items', id)['content'] as { d: string };
    const remove = (who: Parameters<typeof record>[1]) =>
      refusedBy(scene, who, 'items', 'delete', { entry: id, ...verification });
    expect(await remove('recordsOfficer')).toEqual(['KKS-36-3-2.b']);
    await record(scene, 'recordsOfficer', 'items', 'endNeed', { entry: id, reasons: 'Ei vajata.' });
    expect(await remove('recordsOfficer')).toEqual(['KKS-36-3-3']);
    expect(await refusedBy(scene, 'requester', 'items', 'use', {
      entry: id, aim: 'sameTask', reasons: 'Võrdlus.',
    })).toEqual(['KKS-36-3-2.b']);
    expect(scene.house.vault.open(scene.house.reader, d)).toBe('Kohtus kolm korda sama isikuga.');
    expect(await remove('legalOfficer')).toEqual([]);
    expect(scene.house.vault.open(scene.house.reader, d)).toBeNull();
    expect(entry('items', id)).toMatchObject({
      case: act, person: named(scene, '#cooperating'), kind: 'personal',
      collectedAt: '2021-01-04T07:00:00.000Z', closedAt: '2021-01-04T07:00:00.000Z',
    });
    expect(await remove('legalOfficer')).toEqual(['KKS-36-3-2.b']);
    const custodian = new Custodian();
    for (const each of trail()) custodian.take(each);
    expect([...custodian.verdicts(storedDatum)]).toEqual([]);
    expect(trail().map(({ type }) => type)).toContain('erasure.completed');
    expect(await tablesFrom(trail())).toEqual(tablesOf(scene.house.reader));
  });

  it('and a file goes by the regulation, once nobody is left to be told', async () => {
    const id = await keptDatum(scene, act, { carrier: 'informationFile' });
    expect(await refusedBy(scene, 'authorisedCommander', 'items', 'endNeed', {
      entry: id, reasons: 'Ei vajata.',
    })).toEqual(['KKS-36-3-3']);
    await record(scene, 'requester', 'items', 'endNeed', { entry: id, reasons: 'Ei vajata.' });
    const destroy = () => refusedBy(scene, 'legalOfficer', 'items', 'delete', {
      entry: id, ...verification, regulation: '§ 12 lg 3',
    });
    expect(await destroy()).toEqual(['KKS-43-1.b', 'KKS-43-1.b']);
    await record(scene, 'legalOfficer', 'instruments', 'record', {
      slot: 'information-files', name: 'Teabetoimikute määrus', article: '§ 12 lg 3',
      from: '2020-06-05T06:00:00.000Z',
    });
    expect(await destroy()).toEqual(['KKS-43-1.b']);
  });
});

describe('a right of a person', () => {
  const taken = async () => (await record(
    scene, 'recordsOfficer', 'requests', 'record', aRequest(named(scene, '#cooperating')),
  )).id;
  const answer = (request: string, withheld: readonly string[]) =>
    refusedBy(scene, 'recordsOfficer', 'requests', 'answer', {
      entry: request, told: 'Andmeid töödeldakse seaduse alusel.', withheld,
    });

  it('is withheld only as far as decisions on that request restrict it', async () => {
    const request = await taken();
    expect(await answer(request, ['1', '5'])).toEqual(['KKS-41s10-3-1', 'KKS-41s10-3-5']);
    expect(await refusedBy(
      scene, 'unitCommander', 'restrictions', 'record', aRestriction(request),
    )).toEqual([]);
    expect(await answer(request, ['1', '5'])).toEqual(['KKS-41s10-3-5']);
    expect(await answer(await taken(), ['1'])).toEqual(['KKS-41s10-3-1']);
    expect(await answer(request, ['1'])).toEqual([]);
    expect(await answer(request, ['1'])).toEqual(['KKS-41s10-3']);
  });

  it('is restored at the end of the restriction, at its instant or before', async () => {
    const request = await taken();
    const { id } = await record(
      scene, 'unitCommander', 'restrictions', 'record', aRestriction(request),
    );
    scene.clock.turnTo('2021-05-01T06:00:00.000Z');
    await record(scene, 'unitCommander', 'restrictions', 'end', {
      entry: id, at: '2021-05-01T06:00:00.000Z',
    });
    expect(await answer(request, ['1'])).toEqual(['KKS-41s10-3-1']);
  });

  it('is not restricted by another unit, without ground, or for too long', async () => {
    const request = await taken();
    const bare = {
      request, right: '1', reasons: '', context: 'intelligence', until: '2022-01-04T07:00:00.001Z',
    };
    expect(await refusedBy(scene, 'authorisedCommander', 'restrictions', 'record', bare))
      .toEqual(['KKS-41s10-3', 'KKS-41s10-3', 'KKS-41s10-4']);
  });

  it('to be told of the act (§ 40) knows of no restriction', async () => {
    await record(scene, 'unitCommander', 'restrictions', 'record', aRestriction(await taken()));
    const steps = trail().filter(({ type }) => type === 'case.step');
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter(({ body }) => 'data' in (body['facts'] as object))).toEqual([]);
  });
});

describe('data passed on', () => {
  const pass = async (more: object) => refusedBy(scene, 'recordsOfficer', 'disclosures', 'record', {
    items: [await keptDatum(scene, act, { person: named(scene, '#cooperating') })],
    recipient: 'Partnerteenistus', to: 'foreignState', aim: 'obligation',
    reasons: 'Ühine oht.', ...more,
  });

  it('abroad rest on no partnership and on no agreement without an article', async () => {
    await loadReferenceData(scene.house);
    expect(await pass({})).toEqual(['KKS-41s10-6.b']);
    for (const instrument of ['NATO', 'agreement-PL', 'agreement-US']) {
      expect(await pass({ instrument })).toEqual(['KKS-41s10-6.b']);
    }
  });

  it('abroad rest on an instrument that obliges, while it is in force', async () => {
    const treaty = (more: object) => record(scene, 'legalOfficer', 'instruments', 'record', {
      slot: 'treaty', name: 'Näidisleping', from: '2020-06-05T06:00:00.000Z', ...more,
    });
    const { id: empty } = await treaty({});
    const { id: whole } = await treaty({
      article: 'artikkel 5', until: '2021-01-05T07:00:00.000Z',
    });
    expect(await pass({ instrument: empty })).toEqual(['KKS-41s10-6.b']);
    expect(await pass({ instrument: whole })).toEqual([]);
    scene.clock.turnTo('2021-01-05T07:00:00.000Z');
    expect(await pass({ instrument: whole })).toEqual(['KKS-41s10-6.b']);
  });

  it('at home are those of the person checked', async () => {
    const home = { to: 'authority', aim: 'backgroundCheck', recipient: 'Kaitsepolitseiamet' };
    expect(await pass({ ...home, checked: named(scene, '#cooperating') })).toEqual([]);
    expect(await pass({ ...home, checked: named(scene, '#staff') })).toEqual(['KKS-41s10-6.a']);
    expect(await pass({ ...home, to: 'private', checked: named(scene, '#cooperating') }))
      .toEqual(['KKS-41s10-6.a']);
  });
});

describe('who processes personal data', () => {
  const process = (more: object) =>
    refusedBy(scene, 'recordsOfficer', 'processing', 'record', {
      name: 'Näidistöötleja', from: '2021-01-04T07:00:00.000Z', ...more,
    });

  it('is one of three classes', async () => {
    const person = named(scene, '#cooperating');
    expect(await process({ as: 'cooperating', person })).toEqual([]);
    expect(await process({ as: 'cooperating', person: named(scene, '#stranger') }))
      .toEqual(['KKS-41s10-2']);
    expect(await process({ as: 'other' })).toEqual(['KKS-41s10-2']);
  });
});
