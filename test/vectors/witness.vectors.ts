import { createHash } from 'node:crypto';
import { cosignaturesOf, openCosignature } from '#trail/cosignature';
import { keyPair, parseVkey } from '#trail/keys';
import { noteParts } from '#trail/note';
import { parsePolicy, sufficient } from '#trail/policy';
import { judged } from '#trail/witness';
import type { KnownLog } from '#trail/witness';
import { filesUnder, jsonOf, sigsum, sunlight, textOf, torchwood } from './published.js';

const matched = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';

describe('C2SP tlog-cosignature, the witnessed note of FiloSottile/sunlight', () => {
  const folder = 'cmd/skylight/testdata/witness';
  const { name, verifier_keys: [vkey = ''] } =
    jsonOf<{ name: string; verifier_keys: string[] }>(sunlight, `${folder}/witness.v0.json`);
  const path = filesUnder(sunlight, folder)
    .find((each) => /\/witness\/[0-9a-f]{64}\/checkpoint$/u.test(each))!;
  const note = textOf(sunlight, path);

  it('is opened with the key of the witness, and by no other line', () => {
    const { text, lines } = noteParts(note);
    const opened = lines.map((line) => openCosignature(line, text, parseVkey(vkey)));
    expect(opened).toEqual([null, { name, time: 1_767_139_200 }]);
    const { id } = parseVkey(vkey);
    expect(cosignaturesOf(note, [parseVkey(vkey)])).toEqual({
      held: [{ name, id, time: 1_767_139_200 }], failed: [],
    });
  });
});

describe('C2SP tlog-witness, the exchanges of FiloSottile/torchwood', () => {
  const script = textOf(torchwood, 'cmd/litewitness/testdata/litewitness.txt');
  const exchanges = [...script.matchAll(/^```\n(.*?)^```\nHTTP (\d+)\n.*?^body (.*?)$/gmsu)]
    .map(([, request = '', status = '', body = '']) => ({ request, status: Number(status), body }));
  const origin = matched(script, /^stdout (sigsum\.org\S+)$/mu);
  const raw = Buffer.concat([
    Buffer.from([1]), Buffer.from(matched(script, /add-sigsum-log -key=(\S+)/u), 'hex'),
  ]);
  const id = createHash('sha256').update(`${origin}\n`).update(raw).digest('hex').slice(0, 8);
  const vkey = `${origin}+${id}+${raw.toString('base64')}`;
  const kept: { head: KnownLog['head'] } = { head: null };

  it('are all there', () => expect(exchanges.length).toBeGreaterThan(7));

  // That program answers an unknown log with 403; C2SP tlog-witness asks for 404.
  it.each(exchanges)('answers $status where $body', ({ request, status, body }) => {
    const known = { vkeys: [vkey], head: kept.head };
    const answer = judged((name) => (name === origin ? known : undefined), request);
    expect(answer.status).toBe(body.includes('unknown log') ? 404 : status);
    if (answer.status === 200) kept.head = answer.next;
    else if (body.startsWith('== ')) expect(answer.body).toBe(JSON.parse(body.slice(3)));
  });
});

describe('C2SP tlog-policy, the policies of sigsum/sigsum-go', () => {
  const source = textOf(sigsum, 'pkg/policy/config_test.go');
  const [, valid = '', invalid = ''] = source.split(/^func Test(?:ValidConfig|InvalidConfig)/mu);
  // Its texts name raw keys; here each is a key pair of the type its line asks for.
  const withKeys = (text: string): string =>
    text.replace(/^(\s*(log|witness).*?)([0-9a-f]{64})/gmu, (_, before: string, type, mark) => {
      const seed = Buffer.from(mark as string, 'hex');
      return before + keyPair(`${type}.example/${mark}`, seed, type as 'log' | 'witness').vkey;
    });
  const [first = '', second = ''] = [...valid.matchAll(/`(.*?)`/gsu)].map(([, text]) => text);

  it('reads a group of two and three, and who is enough', () => {
    const read = parsePolicy(withKeys(String(first)));
    expect([read.logs.length, read.witnesses.size]).toEqual([3, 6]);
    const rows = [...valid.matchAll(/^\t\t\{\[\]int\{([\d, ]*)\}, (\w+)\}/gmu)];
    expect(rows.length).toBeGreaterThan(8);
    for (const [, members = '', enough] of rows) {
      const names = members.split(', ').filter((each) => each !== '').map((each) => `W${each}`);
      expect([names, sufficient(read, names)]).toEqual([names, enough === 'true']);
    }
  });

  it('reads groups with a number, and who is enough', () => {
    const read = parsePolicy(withKeys(String(second)));
    const rows = [...valid.matchAll(/\{\[\]int\{([\d, ]*)\}, \[\]int\{([\d, ]*)\}, (\w+)\}/gmu)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, a = '', b = '', enough] of rows) {
      const of = (letter: string, list: string) =>
        list.split(', ').filter((each) => each !== '').map((each) => `${letter}${each}`);
      const names = [...of('A', a), ...of('B', b)];
      expect([names, sufficient(read, names)]).toEqual([names, enough === 'true']);
    }
  });

  const row = /\{"([^"]+)", "(?:[^"\\]|\\.)*",\s*(?:`(.*?)`|"(.*?)")\}/gsu;
  const refused = [...invalid.matchAll(row)]
    .map(([, name = '', raw, quoted]) =>
      ({ name, text: raw ?? String(JSON.parse(`"${quoted?.replace('\\x7F', '\\u007f')}"`)) }));

  it('are all there', () => expect(refused.length).toBeGreaterThan(11));

  it.each(refused)('refuses the one with $name', ({ text }) => {
    expect(() => parsePolicy(withKeys(text)))
      .toThrow(expect.objectContaining({ code: 'E_SCHEMA' }));
  });
});
