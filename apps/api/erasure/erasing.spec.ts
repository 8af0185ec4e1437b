import { measureOf } from '#measures/index';
import { parseEntry } from '#trail/entry';
import { Custodian } from '#trail/datum';
import { ErasureLedger } from '#trail/erasure';
import { aScene, leave, named, record, reopened, say } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import { tablesFrom, tablesOf } from '../../../test/faults/replayed.js';
import { refusedBy } from '../../../test/support/kept-data.js';
import { houseStage } from '../demonstration/house-stage.js';
import { play } from '../demonstration/player.js';
import { first, rows } from '../database/prepared.js';
import { entryOf } from '../register/register-facts.js';
import { filesWith } from './traces.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(() => leave(scene));

const code = '49001010000';
const reasons = 'Vajadus on lõppenud.';
const db = () => scene.house.reader;
const trail = () => rows<{ bytes: Buffer }>(db(), 'SELECT bytes FROM entry ORDER BY seq')
  .map(({ bytes }) => parseEntry(bytes));
const recorded = async (fields = { code }) => (await record(
  scene, 'recordsOfficer', 'people', 'record',
  { name: 'Kustutatav Isik', estonian: 'no', identified: true, ...fields },
)).id;
const ordered = async (person: string) => (await record(
  scene, 'recordsOfficer', 'erasures', 'record', { person, ground: 'needEnded', reasons },
)).id;
const confirmed = (entry: string) =>
  refusedBy(scene, 'legalOfficer', 'erasures', 'confirm', { entry, reasons });
const under = (subject: string) => rows<{ id: string; bytes: Buffer }>(
  db(), 'SELECT id, bytes FROM datum WHERE subject = ?', subject,
);
const erasureOf = (id: string) => entryOf(db(), 'erasures', id)!;

/** The verdicts of a reader who has the store: on the data, and on the erasures. */
const verdicts = () => {
  const [custodian, ledger] = [new Custodian(), new ErasureLedger()];
  for (const entry of trail()) {
    custodian.take(entry);
    ledger.take(entry);
  }
  const stored = (id: string) =>
    first<{ bytes: Buffer }>(db(), 'SELECT bytes FROM datum WHERE id = ?', id)?.bytes;
  const storedKey = ({ id, fingerprint }: { id: string; fingerprint: string }) => first(
    db(), 'SELECT 1 FROM subject_key WHERE id = ? OR fingerprint = ?', id, fingerprint,
  ) !== undefined;
  return [...custodian.verdicts(stored), ...ledger.verdicts(storedKey)].map((each) => each.code);
};

describe('§ 36 (3) 2) the erasure of a person', () => {
  it('takes name, code and content with their keys, and leaves no byte in any file', async () => {
    const person = await recorded();
    await record(scene, 'recordsOfficer', 'requests', 'record', {
      person, receivedAt: '2021-01-04T06:00:00.000Z', asked: ['1'], letter: 'Kiri 7-1/12',
    });
    const traces = [...under(person), ...under(`${person}.content`)].map(({ bytes }) => bytes);
    expect(traces).toHaveLength(3);
    expect(await filesWith(scene.home, traces)).not.toEqual([]);
    const id = await ordered(person);
    expect(await confirmed(id)).toEqual([]);
    expect(under(person)).toHaveLength(2);
    await scene.house.passTime();
    expect([...under(person), ...under(`${person}.content`)]).toEqual([]);
    expect(first(db(), 'SELECT 1 FROM subject_key WHERE subject LIKE ?', `${person}%`))
      .toBeUndefined();
    expect(scene.house.vault.codes.withCode(db(), code)).toEqual([]);
    expect(await filesWith(scene.home, traces)).toEqual([]);
    expect(erasureOf(id)).toMatchObject({
      erasedAt: '2021-01-04T07:00:00.000Z', backupsClearBy: '2021-02-03T07:00:00.000Z',
    });
    expect(entryOf(db(), 'people', person)).toMatchObject({ erasedAt: '2021-01-04T07:00:00.000Z' });
    expect(verdicts()).toEqual([]);
    expect(await tablesFrom(trail())).toEqual(tablesOf(db()));
  });

  it('is written down before it is done, by two persons, with the list and the keys', async () => {
    const person = await recorded();
    const id = await ordered(person);
    await confirmed(id);
    await scene.house.passTime();
    const [order, completion] = trail().slice(-2);
    const keys = [{ id: expect.stringMatching(/^k_/), fingerprint: expect.any(String) }];
    expect(order).toMatchObject({
      type: 'erasure.ordered', subject: person, body: {
        id, person, ground: '§ 36 (3) 2)', data: { count: 2 }, keys,
        by: [named(scene, '#recordsOfficer'), named(scene, '#legalOfficer')],
      },
    });
    expect(completion).toMatchObject({
      type: 'erasure.completed', office: 'system',
      body: { order: order!.seq, root: (order!.body['data'] as { root: string }).root, keys },
    });
  });
});

describe('AMB-42 while a person has still to be told of an act', () => {
  /** A covert surveillance that ended; of it the person has to be told after 10.03.2021. */
  const watched = async () => {
    const story = measureOf('S40').stories[0]!;
    const lines = story.lines.slice(0, story.lines.findIndex((line) =>
      'says' in line && line.says === 'notify'));
    const { house, clock, world } = scene;
    await play([{ ...story, lines }], world.names, houseStage(house, clock, world.actors));
    return rows<{ id: string; subject: string }>(
      db(), "SELECT id, subject FROM case_row WHERE measure = 'S40'",
    )[0]!;
  };
  const told = (telling: string) => say(scene, 'recordsOfficer', telling, 'notify', {
    began: '2021-01-20', ended: '2021-02-12', kind: 'M14', classifiedLeftOut: true,
  });

  it('the content goes, who it is stays, and goes by itself when the person was told', async () => {
    const { id: telling, subject } = await watched();
    scene.clock.turnTo('2021-03-11T08:00:00.000Z');
    const content = under(`${subject}.content`);
    expect(content.length).toBeGreaterThan(5);
    const id = await ordered(subject);
    expect(await confirmed(id)).toEqual([]);
    await scene.house.passTime();
    expect(under(`${subject}.content`)).toEqual([]);
    expect(await filesWith(scene.home, content.map(({ bytes }) => bytes))).toEqual([]);
    expect(under(subject)).toHaveLength(1);
    const name = entryOf(db(), 'people', subject)!['name'] as { d: string };
    expect(scene.house.vault.open(db(), name.d)).toBe('Näidis Teavitatu');
    expect(erasureOf(id)).toMatchObject({ contentErasedAt: '2021-03-11T08:00:00.000Z' });
    expect(erasureOf(id)['erasedAt']).toBeUndefined();
    const size = trail().length;
    await scene.house.passTime();
    expect(trail()).toHaveLength(size);
    expect((await told(telling)).done).toBe(true);
    await scene.house.passTime();
    expect(under(subject)).toEqual([]);
    expect(scene.house.vault.open(db(), name.d)).toBeNull();
    expect(erasureOf(id)).toMatchObject({ erasedAt: '2021-03-11T08:00:00.000Z' });
    expect(trail().filter(({ type }) => type === 'erasure.completed')).toHaveLength(2);
    expect(verdicts()).toEqual([]);
    expect(await tablesFrom(trail())).toEqual(tablesOf(db()));
  }, 30_000);

  it('and what is said in a case afterwards goes when that case is closed', async () => {
    const { id: telling, subject } = await watched();
    scene.clock.turnTo('2021-03-11T08:00:00.000Z');
    await told(telling);
    await confirmed(await ordered(subject));
    await scene.house.passTime();
    const { id } = first<{ id: string }>(
      db(), "SELECT id FROM case_row WHERE measure = 'M14' AND subject = ?", subject,
    )!;
    const endReport = { kind: 'endReport', reference: 'Aruanne 14/2021' };
    expect((await say(scene, 'recordsOfficer', id, 'addDocument', endReport)).done).toBe(true);
    await scene.house.passTime();
    expect(under(`${subject}.content`)).toHaveLength(1);
    expect((await say(scene, 'requester', id, 'close')).done).toBe(true);
    await scene.house.passTime();
    expect(under(`${subject}.content`)).toEqual([]);
    expect(verdicts()).toEqual([]);
  }, 30_000);
});

describe('an erasure that was ordered', () => {
  it('is done by whoever opens the house next', async () => {
    const person = await recorded();
    const id = await ordered(person);
    await confirmed(id);
    const traces = under(person).map(({ bytes }) => bytes);
    await reopened(scene);
    expect(under(person)).toHaveLength(2);
    await scene.house.passTime();
    expect(under(person)).toEqual([]);
    expect(await filesWith(scene.home, traces)).toEqual([]);
    expect(verdicts()).toEqual([]);
  });

  it('is not done where it was cancelled, or where the same person would confirm it', async () => {
    const person = await recorded();
    const entry = await ordered(person);
    expect(await refusedBy(scene, 'recordsOfficer', 'erasures', 'confirm', { entry, reasons }))
      .toEqual(['KKS-36-3-3']);
    expect(await refusedBy(scene, 'recordsOfficer', 'erasures', 'cancel', { entry, reasons }))
      .toEqual([]);
    expect(await confirmed(entry)).toEqual(['KKS-36-3-2.b']);
    await scene.house.passTime();
    expect(under(person)).toHaveLength(2);
    expect(trail().filter(({ type }) => type.startsWith('erasure.'))).toEqual([]);
    expect(await refusedBy(scene, 'legalOfficer', 'erasures', 'record', {
      person, ground: 'needEnded', reasons,
    })).toEqual([]);
  });
});
