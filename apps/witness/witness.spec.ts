import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosignature } from '#trail/cosignature';
import { consistencyPath } from '#trail/consistency';
import { parseVkey } from '#trail/keys';
import { noteParts } from '#trail/note';
import { aLogOf, LOG } from '#trail/small-log';
import { requestText } from '#trail/witness';
import { addressOf, Folder } from './folder.js';
import { openWitness } from './opened.js';
import type { OpenWitness } from './opened.js';

const log = aLogOf(8);
const asked = (old: number, to: number): string => requestText({
  old, path: old === 0 ? [] : consistencyPath(old, to, log.readNode),
  checkpoint: log.checkpoints[to]!,
});

let path: string;
let open: OpenWitness;
let now = 1_000;

beforeEach(() => {
  now = 1_000;
  path = mkdtempSync(join(tmpdir(), 'witness-'));
  new Folder(path).begin('committee.example/w1', Buffer.alloc(32, 3));
  open = openWitness(path, () => now);
  open.folder.trust(log.vkey);
});

afterEach(() => {
  open.close();
  rmSync(path, { recursive: true });
});

describe('C2SP tlog-witness, a witness of its own', () => {
  it('cosigns what grows, and remembers it when it is opened again', () => {
    const { status, body } = open.witness.answer(asked(0, 3));
    expect(status).toBe(200);
    const { text } = noteParts(log.checkpoints[3]!);
    expect(openCosignature(body, text, parseVkey(open.witness.vkey))).toEqual({
      name: 'committee.example/w1', time: 1_000,
    });
    open.close();
    open = openWitness(path, () => now);
    expect(open.witness.answer(asked(0, 5))).toMatchObject({
      status: 409, body: '3\n', type: 'text/x.tlog.size',
    });
    expect(open.witness.answer(asked(3, 8)).status).toBe(200);
    expect(open.witness.standings()).toEqual([
      { origin: LOG, vkeys: [log.vkey], size: 8, time: 1_000 },
    ]);
  });

  it('has kept what it answers before it answers', () => {
    const { body } = open.witness.answer(asked(0, 3));
    const kept = open.witness.checkpointAt(addressOf(LOG));
    expect(kept).toBe(log.checkpoints[3]! + body);
    expect(kept).toBe(readFileSync(join(path, 'logs', addressOf(LOG), 'checkpoint'), 'utf8'));
  });

  it('keeps no line of a stranger that came with the note', () => {
    const strange = `— stranger.example/x ${Buffer.alloc(68).toString('base64')}\n`;
    open.witness.answer(asked(0, 3) + strange);
    expect(open.witness.checkpointAt(addressOf(LOG))).not.toContain('stranger');
  });

  it('never dates a cosignature before the one it gave last', () => {
    open.witness.answer(asked(0, 3));
    now = 400;
    open.witness.answer(asked(3, 5));
    expect(open.witness.standings()[0]).toMatchObject({ size: 5, time: 1_000 });
  });

  it('cosigns nothing over a kept head that was tampered with', () => {
    open.witness.answer(asked(0, 5));
    const file = join(path, 'logs', addressOf(LOG), 'checkpoint');
    writeFileSync(file, log.checkpoints[3]!);
    expect(() => open.witness.answer(asked(3, 8))).toThrow('E_STATE');
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n3\n', '\n2\n'));
    expect(() => open.witness.answer(asked(3, 8))).toThrow('E_STATE');
  });

  it('begins again from an older head only when its owner says so, and writes that down', () => {
    open.witness.answer(asked(0, 8));
    expect(open.witness.answer(asked(5, 8)).status).toBe(409);
    now = 2_000;
    expect(open.witness.restart(LOG, log.checkpoints[5]!)).toMatchObject({ size: 5 });
    expect(open.witness.answer(asked(5, 8)).status).toBe(200);
    const [line] = readFileSync(join(path, 'history'), 'utf8').split('\n');
    expect(JSON.parse(line!)).toEqual({
      at: 2_000, restart: LOG, lost: noteParts(log.checkpoints[8]!).text,
      kept: noteParts(log.checkpoints[5]!).text,
    });
  });

  it('begins again from no head that the log did not sign', () => {
    const forged = log.checkpoints[5]!.replace('\n5\n', '\n4\n');
    expect(() => open.witness.restart(LOG, forged)).toThrow('does not fit');
  });

  it('has a key that its owner alone reads, and is opened by one process at a time', () => {
    expect(statSync(join(path, 'witness.skey')).mode & 0o777).toBe(0o600);
    expect(() => new Folder(path).begin('another', Buffer.alloc(32))).toThrow('there is a witness');
    writeFileSync(join(path, 'lock'), String(process.ppid));
    expect(() => openWitness(path, () => now)).toThrow('E_LOCKED');
    // The number of a process that is long gone holds nothing.
    writeFileSync(join(path, 'lock'), '999999999');
    openWitness(path, () => now).close();
  });
});
