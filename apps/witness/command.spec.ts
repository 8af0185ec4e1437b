import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quorumMet } from '#trail/policy';
import { aLogOf, LOG } from '#trail/small-log';
import { consistencyPath } from '#trail/consistency';
import { requestText } from '#trail/witness';
import { answer, init, restart, serve, status, trust } from './command.js';
import type { Desk } from './command.js';

const log = aLogOf(8);
const path = join(mkdtempSync(join(tmpdir(), 'witness-')), 'w1');

afterAll(() => rmSync(join(path, '..'), { recursive: true }));

const said: string[] = [];
const desk = (given = ''): Desk => ({
  now: () => 1_679_315_147,
  read: () => Promise.resolve(given),
  file: (name) => readFileSync(name, 'utf8'),
  out: (text) => void said.push(text),
  note: (text) => void said.push(text),
  stopped: () => Promise.resolve(),
});
const last = (): string => said.at(-1)!;

describe('the witness at its desk', () => {
  let vkey: string;

  it('is made with a name and a key of its own', () => {
    expect(init(desk(), path, 'committee.example/w1')).toBe(0);
    vkey = last().trim();
    expect(vkey).toMatch(/^committee\.example\/w1\+[0-9a-f]{8}\+B/);
    expect(trust(desk(), path, log.vkey)).toBe(0);
    expect(last()).toBe(`${LOG}\n`);
    expect(() => trust(desk(), path, vkey)).toThrow('is that of a witness, not of a log');
  });

  it('answers a request brought as a file with the cosigned note', async () => {
    const request = requestText({ old: 0, path: [], checkpoint: log.checkpoints[5]! });
    expect(await answer(desk(request), path)).toBe(0);
    expect(quorumMet(`witness w ${vkey}\nquorum w\n`, last())).toMatchObject({
      met: true, by: ['w'], time: 1_679_315_147,
    });
  });

  it('says why it refuses, and shows the head it cosigned', async () => {
    const request = requestText({
      old: 3, path: consistencyPath(3, 4, log.readNode), checkpoint: log.checkpoints[4]!,
    });
    expect(await answer(desk(request), path)).toBe(1);
    expect(last()).toMatch(/^refused 409 5\n\nvolitus\.example\/log\n5\n/);
    expect(await answer(desk('nonsense'), path)).toBe(1);
    expect(last()).toBe('refused 400 invalid input: malformed request: no checkpoint\n');
  });

  it('says how it stands with each log', () => {
    expect(status(desk(), path, false)).toBe(0);
    expect(last()).toBe(`${vkey}\n${LOG}  5  2023-03-20T12:25:47.000Z  (0 s)\n`);
    status(desk(), path, true);
    expect(JSON.parse(last())).toMatchObject({ vkey, logs: [{ origin: LOG, size: 5 }] });
  });

  it('begins again from an older head on its owner’s word', () => {
    const note = join(path, 'older');
    writeFileSync(note, log.checkpoints[4]!);
    expect(restart(desk(), path, LOG, note)).toBe(0);
    expect(last()).toBe(`${LOG}  5 → 4\n`);
  });

  it('serves until it is stopped, and gives the folder back', async () => {
    expect(await serve(desk(), path, { port: 0 })).toBe(0);
    expect(last()).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
    expect(await serve(desk(), path, { port: 0 })).toBe(0);
  });
});
