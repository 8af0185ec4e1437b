import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consistencyPath } from '#trail/consistency';
import { openCosignature } from '#trail/cosignature';
import { parseVkey } from '#trail/keys';
import { noteParts } from '#trail/note';
import { aLogOf, LOG } from '#trail/small-log';
import { requestText } from '#trail/witness';
import { addressOf, Folder } from './folder.js';
import { serveWitness } from './opened.js';
import type { Listening } from './serving.js';

const log = aLogOf(40);
const asked = (old: number, to: number): string => requestText({
  old, path: old === 0 ? [] : consistencyPath(old, to, log.readNode),
  checkpoint: log.checkpoints[to]!,
});

let path: string;
let vkey: string;
let listening: Listening;

beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'witness-'));
  const folder = new Folder(path);
  vkey = folder.begin('committee.example/w1', Buffer.alloc(32, 3));
  folder.trust(log.vkey);
  listening = await serveWitness(path, () => 1_000, { port: 0 });
});

afterEach(async () => {
  await listening.close();
  rmSync(path, { recursive: true });
});

const post = (body: string) =>
  fetch(`${listening.url}/add-checkpoint`, { method: 'POST', body });
const kept = async (): Promise<number> => {
  const answer = await fetch(`${listening.url}/${addressOf(LOG)}/checkpoint`);
  return answer.status === 200 ? Number((await answer.text()).split('\n')[1]) : 0;
};

describe('C2SP tlog-witness over HTTP', () => {
  it('answers with a cosignature, and shows the kept note to whoever monitors', async () => {
    const answer = await post(asked(0, 5));
    expect(answer.status).toBe(200);
    const { text } = noteParts(log.checkpoints[5]!);
    expect(openCosignature(await answer.text(), text, parseVkey(vkey))?.time).toBe(1_000);
    expect(await kept()).toBe(5);
  });

  it('tells the size on a conflict, in its own media type', async () => {
    await post(asked(0, 5));
    const answer = await post(asked(3, 7));
    expect(answer.headers.get('content-type')).toBe('text/x.tlog.size');
    expect([answer.status, await answer.text()]).toEqual([409, '5\n']);
  });

  it('lets one of two that come at once win, and the kept head is the cosigned one', async () => {
    await post(asked(0, 5));
    const answers = await Promise.all([post(asked(5, 9)), post(asked(5, 20))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await kept()).toBe(answers[0]!.status === 200 ? 9 : 20);
  });

  it('never rolls back, however many come in whatever order', async () => {
    await post(asked(0, 1));
    const pairs = Array.from({ length: 60 }, (_, place) => {
      const old = 1 + ((place * 17) % 39);
      return asked(old, Math.min(40, old + 1 + (place % 7)));
    });
    let before = 1;
    for (let at = 0; at < pairs.length; at += 6) {
      const answers = await Promise.all(pairs.slice(at, at + 6).map(post));
      const now = await kept();
      expect(now).toBeGreaterThanOrEqual(before);
      const won = answers.filter(({ status }) => status === 200).length;
      if (won === 0) expect(now).toBe(before);
      before = now;
    }
  });

  it('answers the same again when the first answer was lost', async () => {
    await post(asked(0, 5));
    const lost = connect(Number(new URL(listening.url).port), '127.0.0.1');
    const body = asked(5, 9);
    await new Promise<void>((resolve) => {
      lost.write(`POST /add-checkpoint HTTP/1.1\r\nhost: w\r\ncontent-length: ` +
        `${Buffer.byteLength(body)}\r\n\r\n${body}`, () => {
        lost.once('data', () => {
          lost.destroy();
          resolve();
        });
      });
    });
    expect(await (await post(body)).text()).toBe('9\n');
    expect((await post(asked(9, 9))).status).toBe(200);
  });

  it.each([
    ['GET', '/add-checkpoint', 405], ['POST', `/${addressOf(LOG)}/checkpoint`, 405],
    ['GET', '/', 404], ['GET', '/../witness.skey', 404], ['GET', '/00/checkpoint', 404],
    ['GET', `/${'0'.repeat(64)}/checkpoint`, 404], ['DELETE', '/add-checkpoint', 405],
  ])('answers %s %s with %d', async (method, where, status) => {
    expect((await fetch(listening.url + where, { method })).status).toBe(status);
  });

  it('reads no body beyond its limit', async () => {
    expect((await post('x'.repeat(65_537))).status).toBe(413);
    expect((await post('x'.repeat(65_536))).status).toBe(400);
  });
});
