import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys } from './keys.js';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'volitus-')); });
afterEach(() => rmSync(folder, { recursive: true }));

describe('the keys of a house', () => {
  it('are made once, and read again as they were made', () => {
    const made = openKeys(folder, true);
    const read = openKeys(folder, false);
    expect([read.origin, read.vkey]).toEqual([made.origin, made.vkey]);
    expect(read.sealing).toEqual(made.sealing);
    expect(readFileSync(join(folder, 'log.vkey'), 'utf8').trim()).toBe(made.vkey);
  });

  it('are readable by the house alone', () => {
    openKeys(folder, true);
    for (const secret of ['log.skey', 'sealing.key']) {
      expect(statSync(join(folder, secret)).mode & 0o077).toBe(0);
    }
  });

  it('are never made where something was signed or sealed already', () => {
    expect(() => openKeys(folder, false)).toThrow(/E_KEYS_MISSING: log\.skey/);
    openKeys(folder, true);
    rmSync(join(folder, 'sealing.key'));
    expect(() => openKeys(folder, false)).toThrow(/E_KEYS_MISSING: sealing\.key/);
    expect(() => openKeys(folder, true)).toThrow(/E_KEYS_MISSING: sealing\.key/);
  });

  it('are made anew where the making broke off before the last of them', () => {
    writeFileSync(join(folder, 'sealing.key'), 'hal');
    writeFileSync(join(folder, 'log.vkey'), '');
    const { sealing } = openKeys(folder, true);
    expect(sealing).toHaveLength(32);
  });

  it('are refused where one is not a key', () => {
    openKeys(folder, true);
    writeFileSync(join(folder, 'sealing.key'), 'bm90IGEga2V5\n');
    expect(() => openKeys(folder, false)).toThrow(/E_KEYS/);
  });
});
