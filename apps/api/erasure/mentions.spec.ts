import {
  aScene, effectiveM14, leave, named, record,
} from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import { aDatum, keptDatum, refusedBy } from '../../../test/support/kept-data.js';
import { first } from '../database/prepared.js';
import { Drafts } from '../desk/drafts.js';
import { Filters } from '../desk/filters.js';
import { entriesIn, tablesFrom, tablesOf } from '../../../test/faults/replayed.js';
import { entryOf } from '../register/register-facts.js';
import { filesWith } from './traces.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(() => leave(scene));

const reasons = 'Vajadus on lõppenud.';
const until = '2021-02-04T07:00:00.000Z';
const order = (person: string) => ({ person, ground: 'needEnded', reasons });

describe('§ 36 (3) 2) what others put away about a person', () => {
  it('goes with the person: drafts and searches with name, code or id, and no others', async () => {
    const { store, vault, reader } = scene.house;
    const person = (await record(scene, 'recordsOfficer', 'people', 'record', {
      name: 'Õie Kask', code: '47101010033', estonian: 'yes', identified: true,
    })).id;
    const mine = named(scene, '#requester');
    const [drafts, filters] = [new Drafts(vault, mine), new Filters(vault, mine)];
    const draft = (reason: string) => JSON.stringify({ label: 'Taotlus', values: { reason } });
    await store.write((tx) => {
      drafts.put(tx, 'one', draft('Kohtus: ÕIE KASK, kaks korda.'));
      drafts.put(tx, 'two', draft(`Isik ${person}`));
      drafts.put(tx, 'other', draft('Kohtus: Õie Kasemets.'));
      filters.put(tx, { page: 'cases', name: 'Kask', query: 'q=47101010033' });
      filters.put(tx, { page: 'cases', name: 'tähtajad', query: 'state=submitted' });
    });
    const { bytes } = first<{ bytes: Buffer }>(
      reader, "SELECT bytes FROM datum JOIN draft ON datum = id WHERE name = 'one'",
    )!;
    const { id: entry } = await record(
      scene, 'recordsOfficer', 'erasures', 'record', order(person),
    );
    await record(scene, 'legalOfficer', 'erasures', 'confirm', { entry, reasons });
    await scene.house.passTime();
    const now = scene.clock.now();
    expect(drafts.all(reader, now).map(({ name }) => name)).toEqual(['other']);
    expect(filters.all(reader).map(({ name }) => name)).toEqual(['tähtajad']);
    expect(await filesWith(scene.home, [bytes])).toEqual([]);
  });
});

describe('§ 36 (3) 2) an erasure', () => {
  it('is refused while a measure on the person runs, and for whoever holds an office', async () => {
    await effectiveM14(scene, until);
    const ordered = (who: string) =>
      refusedBy(scene, 'recordsOfficer', 'erasures', 'record', order(named(scene, who)));
    expect(await ordered('#cooperating')).toEqual(['KKS-36-3-2.b']);
    expect(await ordered('#commander')).toContain('KKS-36-3-3');
  });

  it('is refused while data on the person are needed, and not once they are not', async () => {
    const act = await effectiveM14(scene, until);
    const person = (await record(scene, 'recordsOfficer', 'people', 'record', {
      name: 'Õie Kask', estonian: 'yes', identified: true,
    })).id;
    const id = await keptDatum(scene, act, { person });
    const ordered = () =>
      refusedBy(scene, 'recordsOfficer', 'erasures', 'record', order(person));
    expect(await ordered()).toEqual(['KKS-36-3-2.b']);
    await record(scene, 'recordsOfficer', 'items', 'endNeed', { entry: id, reasons });
    const { id: entry } = await record(
      scene, 'recordsOfficer', 'erasures', 'record', order(person),
    );
    await record(scene, 'legalOfficer', 'erasures', 'confirm', { entry, reasons });
    await scene.house.passTime();
    const { reader } = scene.house;
    expect(first(reader, 'SELECT 1 FROM datum WHERE subject = ?', id)).toBeUndefined();
    expect(entryOf(reader, 'items', id)).toMatchObject({ closedAt: scene.clock.now(), person });
    expect(await tablesFrom(entriesIn(reader))).toEqual(tablesOf(reader));
  });

  it('is refused while an information file on the person is not destroyed', async () => {
    const act = await effectiveM14(scene, until);
    const person = (await record(scene, 'recordsOfficer', 'people', 'record', {
      name: 'Õie Kask', estonian: 'yes', identified: true,
    })).id;
    const { id: entry } = await record(
      scene, 'recordsOfficer', 'items', 'record',
      aDatum(act, { person, carrier: 'informationFile' }),
    );
    await record(scene, 'requester', 'items', 'endNeed', { entry, reasons });
    expect(await refusedBy(scene, 'recordsOfficer', 'erasures', 'record', order(person)))
      .toEqual(['KKS-43-1.b']);
  });
});
