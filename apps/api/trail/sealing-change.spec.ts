import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '#trail/entry';
import { aScene, leave, record, reopened } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import { first } from '../database/prepared.js';
import { entryOf } from '../register/register-facts.js';
import { changeSealingKey } from './sealing-change.js';
import { keyFiles } from './key-files.js';
import { sealingIn } from './keys.js';

let scene: Scene;
let person: string;
beforeEach(async () => {
  scene = await aScene();
  person = (await record(scene, 'recordsOfficer', 'people', 'record', {
    name: 'Näidis Isik', code: '49001010000', estonian: 'no', identified: true,
  })).id;
});
afterEach(() => leave(scene));

const folder = () => join(scene.home, 'keys');
const files = () => {
  const { sealing, nextSealing: next, oldSealing: old } = keyFiles(folder());
  return { sealing, next, old };
};
const changed = () => {
  const { store, vault } = scene.house;
  const sealing = sealingIn(files().sealing);
  return changeSealingKey({ folder: folder(), sealing, store, vault }, ['p_a', 'p_b']);
};
/** What the register can read: the name, and whose the code is. */
const known = () => {
  const { reader, vault } = scene.house;
  const { d } = entryOf(reader, 'people', person)!['name'] as { d: string };
  return [vault.open(reader, d), ...vault.codes.withCode(reader, '49001010000')];
};
const lastEntry = () => parseEntry(first<{ bytes: Buffer }>(
  scene.house.reader, 'SELECT bytes FROM entry ORDER BY seq DESC LIMIT 1',
)!.bytes);
const whole = () => ['Näidis Isik', person];

describe('the change of the sealing key', () => {
  it('wraps every key anew, says so in an entry, and destroys the old one', async () => {
    const before = sealingIn(files().sealing);
    const { from, to, wrapped } = await changed();
    expect(lastEntry()).toMatchObject({
      type: 'sealing.rotated', body: { from, to, by: ['p_a', 'p_b'] },
    });
    expect(wrapped).toBe(first<{ n: number }>(
      scene.house.reader, 'SELECT count(*) AS n FROM subject_key',
    )!.n);
    expect(sealingIn(files().sealing).equals(before)).toBe(false);
    expect([existsSync(files().next), existsSync(files().old)]).toEqual([false, false]);
    expect(known()).toEqual(whole());
    await scene.house.passTime();
    await reopened(scene);
    expect(known()).toEqual(whole());
  });

  it('broken off before its commit never was', async () => {
    const before = sealingIn(files().sealing);
    const { store } = scene.house;
    const broken = { ...scene.house, store: { tryOut: store.tryOut.bind(store),
      write: () => Promise.reject(new Error('killed')) } };
    await expect(changeSealingKey(
      { ...broken, sealing: before, folder: folder() }, ['p_a', 'p_b'],
    ))
      .rejects.toThrow('killed');
    expect(existsSync(files().next)).toBe(true);
    await reopened(scene);
    expect(existsSync(files().next)).toBe(false);
    expect(sealingIn(files().sealing).equals(before)).toBe(true);
    expect(known()).toEqual(whole());
  });

  it.each([
    ['its commit', () => renameSync(files().sealing, files().next)],
    ['the old key was set aside', () => {
      renameSync(files().sealing, files().next);
    }],
    ['the new key came in its place', () => undefined],
  ])('broken off after %s is gone through with at the next opening', async (when, undo) => {
    const kept = join(scene.home, 'former.key');
    copyFileSync(files().sealing, kept);
    await changed();
    await reopened(scene, () => {
      undo();
      renameSync(kept, when === 'its commit' ? files().sealing : files().old);
    });
    expect([existsSync(files().next), existsSync(files().old)]).toEqual([false, false]);
    expect(known()).toEqual(whole());
  });
});
