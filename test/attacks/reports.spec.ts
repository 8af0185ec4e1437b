import { join } from 'node:path';
import { first, run } from '../../apps/api/database/prepared.js';
import { toBase64 } from '#trail/base64';
import { bundled } from '#trail/tiles';
import { sha256 } from '#trail/digest';
import { keyPair, parseSkey } from '#trail/keys';
import { signNote } from '#trail/note';
import { aDraft } from '#trail/small-log';
import { written } from '#trail/writing';
import { reportCsv } from '#reports/render';
import type { Report } from '#reports/figure';
import { examineFolder } from '../../apps/verifier/examine.js';
import { asText } from '../../apps/verifier/report.js';
import { attack, attempt } from './attack.js';
import { exported, put } from './judges.js';
import { asDba, asRoot, relinked } from './powers.js';
import { aCopy, theWorld } from './world.js';

beforeAll(() => theWorld(), 120_000);

/** The file of a stored report with a figure changed. */
function falsified(bytes: Buffer): Buffer {
  const text = bytes.toString('utf8');
  const other = text.replace(/"value":(\d+)/, (_, value: string) => `"value":${Number(value) + 1}`);
  expect(other).not.toBe(text);
  return Buffer.from(other);
}

describe('a report', () => {
  attack(26, 'a figure in the stored file', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const { id, bytes } = first<{ id: string; bytes: Buffer }>(db, 'SELECT * FROM report')!;
      run(db, 'UPDATE report SET bytes = ? WHERE id = ?', falsified(bytes), id);
    }),
    found: { store: ['E_REPORT'] },
  });

  attack(26, 'a figure, and the entry that vouches for it is made to fit', {
    power: 'root',
    does: (world) => {
      const { id, bytes } = asDba(world, (db) =>
        first<{ id: string; bytes: Buffer }>(db, 'SELECT * FROM report')!);
      const other = falsified(bytes);
      asDba(world, (db) => run(db, 'UPDATE report SET bytes = ? WHERE id = ?', other, id));
      asRoot(world, (log) => relinked(log.map((entry) =>
        (entry.type === 'report.issued' && entry.body['id'] === id
          ? { ...entry, body: { ...entry.body, sha256: toBase64(sha256(other)) } }
          : entry))));
    },
    found: { store: ['E_REPORT'] },
    holding: 'nothing',
  });

  attack(26, 'an entry that it counts is left out, and all signed anew', {
    power: 'root',
    does: (world) => asRoot(world, (log) => {
      const counted = log.findLastIndex(({ type }) => type === 'case.refused');
      return relinked(log.toSpliced(counted, 1));
    }),
    found: { store: ['E_FORK', 'E_TAIL_LOST'], offline: ['E_FORK', 'E_TAIL_LOST'] },
  });
});

const smuggled = [
  'Näidis\n— volitus/forged AAAA', 'Näidis\r\nE_SIG', 'Näidis\u2028rida', 'Näidis\u202Evõltsitud',
  '=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', 'a";b,c\n',
];

describe('what is written into lines', () => {
  attempt(28, 'a line into a signed note', {
    power: 'person', verdict: ['refused'],
    does: () => {
      const { skey } = keyPair('volitus.example/log', Buffer.alloc(32, 1));
      const forged = ['a\u0000b\n', 'a\rb\n', 'no newline', 'a\u001bb\n', 'a\ud800\n'];
      return outcomes(forged.map((text) => () => signNote(text, [parseSkey(skey)])));
    },
  });

  attempt(28, 'a line into the name of a log or of a key', {
    power: 'person', verdict: ['refused'],
    does: () => outcomes(['a b', 'a\nb', 'a+b', '', 'a\u00a0b', 'a\u0085b', 'a\u2028b']
      .map((name) => () => keyPair(name, Buffer.alloc(32, 1)))),
  });

  attempt(28, 'a line into an identifier of an entry', {
    power: 'person', verdict: ['refused'],
    does: () => {
      const tail = { log: 'volitus/x', inc: 1, seq: 0, prev: '' };
      const bad = ['p_\n1', 'p 1', 'p_õ', 'p_\u202e1', ''];
      return outcomes(bad.flatMap((value) => (['actor', 'case', 'office', 'rules'] as const)
        .map((field) => () => written(aDraft(0, { [field]: value }), tail))));
    },
  });

  attempt(28, 'a formula or a line into a table', {
    power: 'person', verdict: ['neutral'],
    does: () => {
      const rows = cellsIn(reportCsv(labelled(smuggled)));
      expect(rows).toHaveLength(smuggled.length + 1);
      expect(rows.filter((row) => row.length !== 7)).toEqual([]);
      const live = rows.flat().filter((text) => /^[=+\-@\t\r]/.test(text));
      return [live.length === 0 ? 'neutral' : live.join()];
    },
  });

  attempt(28, 'commands to the terminal of the overseer', {
    power: 'exporter', verdict: ['neutral'],
    does: async () => {
      const world = await aCopy();
      const said: string[] = [];
      const orders = ['\u001b[2J\u001b[HTERVE / WHOLE', 'a\nTERVE / WHOLE', '\u009b2J', '\u202e'];
      for (const text of orders) {
        const folder = exported(world);
        const entries = [{ [text]: 1 }, { ...aDraft(0), type: text }, { log: text }, text]
          .map((value) => Buffer.from(JSON.stringify(value)));
        put(join(folder, 'tile', 'entries', '000'), bundled(entries));
        put(join(folder, 'policy'), `${text} ${text}\n`);
        put(join(folder, 'checkpoint'), `${text}\n1\nAAAA\n\n— ${text} AAAA\n`);
        said.push(asText(examineFolder(folder, { key: world.vkey }), null));
        put(join(folder, 'manifest.json'), JSON.stringify({ format: text, [text]: text }));
        said.push(asText(examineFolder(folder, { key: world.vkey }), null));
      }
      const forged = said.filter((text) =>
        /[^\n\P{C}]/u.test(text) || /^TERVE/m.test(text) || text.length === 0);
      return [forged.length === 0 ? 'neutral' : JSON.stringify(forged[0])];
    },
  });
});

/** A report whose labels somebody else wrote. */
const labelled = (labels: readonly string[]): Report => ({
  kind: '43-2.a', period: '2021-T1', made: { size: 1 }, title: { et: '', en: '' }, notes: [],
  sections: [{
    id: 'x', title: { et: '', en: '' },
    figures: labels.map((et, place) => ({
      id: `x.${place}`, label: { et, en: et }, value: place, span: 'within', entries: [],
    })),
  }],
} as unknown as Report);

/** RFC 4180 with semicolons, read by the letter. */
function cellsIn(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  const rows: string[][] = [[]];
  cell.lastIndex = 1;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (found === null) throw new Error('not a row of cells');
    const [, quoted, plain = '', end] = found;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** What came of each: refused, or taken. */
function outcomes(tries: readonly (() => unknown)[]): string[] {
  return [...new Set(tries.map((each) => {
    try {
      each();
      return 'taken';
    } catch {
      return 'refused';
    }
  }))];
}
