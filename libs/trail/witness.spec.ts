import fc from 'fast-check';
import { consistencyPath } from './consistency.js';
import { aLogOf, LOG } from './small-log.js';
import { judged, parseRequest, requestText } from './witness.js';
import type { KnownLog, WitnessJudgement } from './witness.js';

const log = aLogOf(9);
const rootAt = (size: number) => Buffer.from(log.checkpoints[size]!.split('\n')[2]!, 'base64');
const at = (size: number): KnownLog => ({
  vkeys: [log.vkey], head: size < 0 ? null : { size, root: rootAt(size) },
});
const asked = (old: number, to: number): string => requestText({
  old, checkpoint: log.checkpoints[to]!,
  path: old === 0 || old > to ? [] : consistencyPath(old, to, log.readNode),
});
const judge = (known: KnownLog, body: string): WitnessJudgement =>
  judged((origin) => (origin === LOG ? known : undefined), body);

describe('C2SP tlog-witness add-checkpoint', () => {
  it('is `old N`, the proof, an empty line and the note as it stands', () => {
    const body = asked(3, 7);
    expect(body).toBe(
      `old 3\n${consistencyPath(3, 7, log.readNode).map((hash) => hash.toString('base64'))
        .join('\n')}\n\n${log.checkpoints[7]}`,
    );
    expect(parseRequest(body)).toMatchObject({ old: 3, checkpoint: log.checkpoints[7] });
    expect(requestText(parseRequest(body))).toBe(body);
  });

  it('is taken for the first head, for every next one, and for the same once more', () => {
    expect(judge(at(-1), asked(0, 5))).toMatchObject({ status: 200, next: { size: 5 } });
    for (let old = 1; old <= 9; old += 1) {
      for (let to = old; to <= 9; to += 1) {
        expect(judge(at(old), asked(old, to))).toMatchObject({ status: 200, next: { size: to } });
      }
    }
  });

  it('of another old size is told the size that was cosigned', () => {
    expect(judge(at(5), asked(4, 7))).toEqual({ status: 409, body: '5\n' });
    expect(judge(at(5), asked(0, 7))).toEqual({ status: 409, body: '5\n' });
    expect(judge(at(-1), asked(4, 7))).toEqual({ status: 409, body: '0\n' });
    expect(judge(at(8), asked(5, 7))).toEqual({ status: 409, body: '8\n' });
  });

  it('of the same size with another root is a conflict, of a greater one a bad proof', () => {
    const other: KnownLog = { vkeys: [log.vkey], head: { size: 5, root: Buffer.alloc(32) } };
    expect(judge(other, asked(5, 5))).toEqual({ status: 409, body: '5\n' });
    expect(judge(other, asked(5, 7))).toMatchObject({ status: 422 });
  });

  it('whose old size is beyond its head is no request', () => {
    expect(judge(at(7), asked(7, 5))).toMatchObject({ status: 400 });
  });

  it('with a proof for the first head is refused', () => {
    const body = requestText({ old: 0, path: [rootAt(1)], checkpoint: log.checkpoints[5]! });
    expect(judge(at(-1), body)).toMatchObject({ status: 422 });
  });

  it('may have 63 hashes and not 64', () => {
    const path = (count: number) => requestText({
      old: 3, path: Array.from({ length: count }, () => rootAt(1)), checkpoint: log.checkpoints[7]!,
    });
    expect(judge(at(3), path(63))).toMatchObject({ status: 422 });
    expect(judge(at(3), path(64))).toMatchObject({ status: 400 });
  });

  it.each([
    ['nothing', ''],
    ['no old size', asked(3, 7).replace('old 3\n', '')],
    ['an old size with a nought before it', asked(3, 7).replace('old 3', 'old 03')],
    ['a negative old size', asked(3, 7).replace('old 3', 'old -3')],
    ['a hash too short', 'old 3\nAAAA\n\n' + log.checkpoints[7]],
    ['a carriage return', asked(3, 7).replace('old 3\n', 'old 3\r\n')],
    ['a body too long', asked(3, 7) + '\n'.repeat(65_536)],
  ])('with %s is no request', (_what, body) => {
    expect(judge(at(3), body)).toMatchObject({ status: 400 });
  });

  it('never lets the kept head go back, whatever comes in whatever order', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      let known = at(-1);
      for (const [old, to] of pairs) {
        const before = known.head?.size ?? 0;
        const answer = judge(known, asked(old, to));
        if (answer.status === 200) known = { ...known, head: answer.next };
        expect(known.head?.size ?? 0).toBeGreaterThanOrEqual(before);
        if (known.head !== null) expect(known.head.root).toEqual(rootAt(known.head.size));
      }
    }), { seed: 541, numRuns: 300 });
  });
});
