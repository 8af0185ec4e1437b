import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '#trail/base64';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { parseVkey, vkeyFor } from '#trail/keys';
import { openNote } from '#trail/note';
import { parsePolicy } from '#trail/policy';
import { inclusionPath, proofText, provenEntry } from '#trail/proof';
import { aLogOf } from '#trail/small-log';
import { leafHash } from '#trail/tree';
import { attack, attempt } from './attack.js';
import { bySecond, exported, faultsIn, hasSecond, offline, put } from './judges.js';
import { asRoot, drawing, rawBytes, relinked } from './powers.js';
import { aFolder, theWorld } from './world.js';

beforeAll(() => theWorld(), 120_000);

/** The whole log, and behind it an entry in other bytes than its one encoding. */
const withLast = (log: readonly Entry[], spoil: (text: string) => Buffer | string): Buffer[] => {
  const bytes = relinked(log);
  const last = log.at(-1)!;
  const prev = toBase64(leafHash(bytes.at(-1)!));
  const next = rawBytes({ ...last, seq: log.length, prev, pd: [], body: { n: 1 } });
  return [...bytes, Buffer.from(spoil(next.toString()) as string)];
};

const encodings: readonly (readonly [string, (text: string) => Buffer | string])[] = [
  ['a member given twice', (text) => text.replace('{"actor"', '{"actor":null,"actor"')],
  ['a space', (text) => text.replace(',', ', ')],
  ['members in another order', (text) => text.replace(/^\{(.*),("v":1)\}$/, '{$2,$1}')],
  ['an escaped letter', (text) => text.replace('"office":"', '"office":"\\u0061')],
  ['a fraction', (text) => text.replace('"n":1', '"n":1.0')],
  ['an exponent', (text) => text.replace('"n":1', '"n":1e0')],
  ['a negative zero', (text) => text.replace('"n":1', '"n":-0')],
  ['a number beyond 2⁵³', (text) => text.replace('"n":1', '"n":9007199254740993')],
  ['a member of the prototype', (text) => text.replace('"n":1', '"__proto__":{"n":1}')],
  ['a byte-order mark', (text) => `\ufeff${text}`],
  ['a lone surrogate', (text) => text.replace('"n":1', '"n":"\\ud800"')],
  ['a newline behind it', (text) => `${text}\n`],
  ['bytes that are not UTF-8', (text) => Buffer.concat([
    Buffer.from(text.slice(0, -1)), Buffer.from(',"x":"'), Buffer.of(0xff), Buffer.from('"}'),
  ])],
  ['too many levels', (text) => text.replace('"n":1', `"n":${'['.repeat(40)}${']'.repeat(40)}`)],
  ['a foreign member', (text) => text.replace(/\}$/, ',"w":1}')],
  ['no JSON at all', () => 'nothing'],
];

describe('an entry in other bytes, signed with the key', () => {
  for (const [which, spoil] of encodings) {
    const codes = ['E_NONCANONICAL', 'E_SCHEMA'];
    attack(27, which, {
      power: 'root',
      does: (world) => asRoot(world, (log) => withLast(log, spoil)),
      found: { store: codes, offline: codes },
    });
  }
});

/** Every file below the folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

type Spoil = (bytes: Buffer, draw: (below: number) => number) => Buffer;

const spoils: readonly Spoil[] = [
  (bytes, draw) => {
    bytes[draw(bytes.length)]! ^= 1 << draw(8);
    return bytes;
  },
  (bytes, draw) => bytes.subarray(0, draw(bytes.length)),
  (bytes, draw) => Buffer.concat([bytes, Buffer.alloc(1 + draw(3), draw(256))]),
  (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  },
  (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.of(draw(256)), bytes.subarray(at)]);
  },
];

/** Spoils one file in turn, shows it to both verifiers, and mends it again. */
async function spoiled(turns: number): Promise<string[]> {
  const world = await theWorld();
  const folder = exported(world);
  const files = filesIn(folder).filter((path) => !path.includes('/vault/'));
  const draw = drawing('spoil');
  const held = { vkey: world.vkey, checkpoint: world.kept };
  const missed: string[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const path = files[draw(files.length)]!;
    const whole = readFileSync(path);
    const other = spoils[draw(spoils.length)]!(Buffer.from(whole), draw);
    if (other.equals(whole)) continue;
    writeFileSync(path, other);
    const judges = [offline(folder, held), ...(hasSecond() ? [bySecond(folder, held)] : [])];
    if (judges.some((found) => faultsIn(found).length === 0)) {
      missed.push(`${path.slice(folder.length)} ${JSON.stringify(judges)}`);
    }
    writeFileSync(path, whole);
  }
  return missed.length === 0 ? ['refused'] : missed;
}

const named: readonly (readonly [string, (note: string) => string])[] = [
  ['a size of 2⁶⁴', (note) => note.replace(/\n\d+\n/, '\n18446744073709551616\n')],
  ['a size below nothing', (note) => note.replace(/\n\d+\n/, '\n-1\n')],
  ['a size with a zero before it', (note) => note.replace(/\n(\d+)\n/, '\n0$1\n')],
  ['an extension line', (note) => note.replace('\n\n', '\nextension\n\n')],
  ['a blank line inside', (note) => note.replace(/\n(\d+)\n/, '\n$1\n\n')],
  ['a signature of nothing', (note) => note.replace(/ [A-Za-z0-9+/]+=*\n$/, ' AAAA\n')],
  ['a hundred thousand signatures', (note) => `${note}${'— a AAAA\n'.repeat(100_000)}`],
  ['base64 with bits left over', (note) => note.replace(/[A-Za-z0-9+/]=\n\n/,
    (end) => `${end[0] === 'B' ? 'C' : 'B'}=\n\n`)],
  ['no newline at its end', (note) => note.slice(0, -1)],
  ['two mebibytes', (note) => `${'a'.repeat(2_097_152)}${note}`],
];

describe('what is shown to a verifier', () => {
  attempt(31, 'any file of an export, spoiled at random', {
    power: 'exporter', verdict: ['refused'], timeout: 120_000,
    does: () => spoiled(30),
  });

  for (const [which, spoil] of named) {
    attack(31, `a head with ${which}`, {
      power: 'exporter',
      does: (world) => {
        const folder = exported(world);
        put(join(folder, 'checkpoint'), spoil(world.kept));
        return folder;
      },
      found: { offline: ['E_SIG', 'E_SCHEMA', 'E_ORIGIN'] },
    });
  }

  attempt(31, 'a proof of one entry', {
    power: 'exporter', verdict: ['refused'],
    does: () => {
      const log = aLogOf(20);
      const checkpoint = log.checkpoints[20]!;
      const text = proofText({ index: 7, path: inclusionPath(7, 20, log.readNode), checkpoint });
      expect(provenEntry(log.entries[7]!, text, [log.vkey]).seq).toBe(7);
      const bad = [
        text.replace('index 7', 'index -1'), text.replace('index 7', 'index 07'),
        text.replace('index 7', 'index 18446744073709551623'), text.replace('index 7', 'index 6'),
        text.replace('index 7\n', `index 7\n${`${toBase64(leafHash(Buffer.of(1)))}\n`.repeat(64)}`),
        text.replace('index 7\n', `index 7\n${'x\n'.repeat(1_000_000)}`),
        text.replace('\n\n', '\n\n\n'), text.replace('c2sp.org/tlog-proof@v1', 'c2sp.org/tlog'),
        text.replace(/\n[^\n]{44}\n/, '\n'), `${'a'.repeat(1_048_577)}${text}`, '', '\n\n',
      ];
      return answers(bad.map((proof) => () => provenEntry(log.entries[7]!, proof, [log.vkey])));
    },
  });
});

/** The names of the errors with which each ends, or `taken`; anything but a Flaw is a crash. */
function answers(tries: readonly (() => unknown)[]): string[] {
  return [...new Set(tries.map((each) => {
    try {
      each();
      return 'taken';
    } catch (fault) {
      return /^E_/.test((fault as Error).name) ? 'refused' : `crash: ${String(fault)}`;
    }
  }))];
}

/** The points of low order, and encodings of points that have another: y ≥ 2²⁵⁵ − 19. */
const weak: readonly string[] = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

/** A verifier key text of that raw key, with the id that fits it. */
function vkeyText(name: string, raw: Buffer, type = 1): string {
  const key = Buffer.concat([Buffer.of(type), raw]);
  const id = createHash('sha256').update(`${name}\n`).update(key).digest('hex').slice(0, 8);
  return `${name}+${id}+${key.toString('base64')}`;
}

describe('a key', () => {
  const both = weak.flatMap((hex) => [0, 0x80].map((sign) => {
    const raw = Buffer.from(hex, 'hex');
    raw[31]! |= sign;
    return raw;
  }));

  attempt(32, 'of low order, or with two names, as that of the log', {
    power: 'person', verdict: ['refused'],
    does: () => answers(both.map((raw) => () => parseVkey(vkeyText('volitus/x', raw)))),
  });

  attempt(32, 'of low order, or with two names, as that of a witness', {
    power: 'person', verdict: ['refused'],
    does: () => answers(both.map((raw) => () =>
      parsePolicy(`witness w ${vkeyText('w.example', raw, 4)}\nquorum w\n`))),
  });

  attempt(32, 'of a log as that of a witness, twice, or under an id that is not its own', {
    power: 'person', verdict: ['refused'],
    does: () => {
      const { vkey } = aLogOf(1);
      const witness = vkeyText('w.example', parsedRaw(vkey), 4);
      const again = vkeyText('other.example', parsedRaw(vkey), 4);
      expect(parsePolicy(`witness w ${witness}\nquorum w\n`).quorum).toBe('w');
      const policies = [
        `witness w ${vkey}\nquorum w\n`,
        `witness a ${witness}\nwitness b ${witness}\ngroup g all a b\nquorum g\n`,
        `witness a ${witness}\nwitness b ${again}\ngroup g all a b\nquorum g\n`,
      ];
      return answers([
        ...policies.map((text) => () => parsePolicy(text)),
        () => vkeyFor('log', witness),
        () => parseVkey(vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+')),
      ]);
    },
  });

  attempt(32, 'that nobody has: a head signed by another with the same id', {
    power: 'outsider', verdict: ['refused'],
    does: () => {
      const [log, other] = [aLogOf(3), aLogOf(3, Buffer.alloc(32, 5))];
      const [, id = ''] = /\+([0-9a-f]{8})\+/.exec(log.vkey) ?? [];
      const note = other.checkpoints[3]!;
      const [text, line] = [note.slice(0, note.indexOf('\n\n') + 2), note.split('— ')[1]!];
      const blob = Buffer.from(line.split(' ')[1]!, 'base64');
      Buffer.from(id, 'hex').copy(blob);
      const forged = `${text}— ${line.split(' ')[0]} ${blob.toString('base64')}\n`;
      return answers([() => openNote(forged, [log.vkey]), () => openNote(note, [log.vkey])]);
    },
  });
});

const parsedRaw = (vkey: string): Buffer =>
  Buffer.from(vkey.slice(vkey.lastIndexOf('+') + 1), 'base64').subarray(1);

describe('an export of nothing', () => {
  it.each(['', '{}', '[]', 'null', '{"format":"volitus/export/v1"}'])('%j is broken', (text) => {
    const folder = aFolder();
    put(join(folder, 'manifest.json'), text);
    expect(faultsIn(offline(folder, { vkey: aLogOf(1).vkey })).length).toBeGreaterThan(0);
    expect(() => parseEntry(Buffer.from(text))).toThrow();
  });
});
