import type { Period } from '#calendar/period';
import type { Words } from '#law/words';
import { runsAt } from './cases.js';
import type { CaseLine, Cases } from './cases.js';
import { endingInWords } from './endings.js';
import type { Section } from './figure.js';
import { endedRow } from './rows.js';
import type { Reading, Sheet } from './sheet.js';
import { Tally } from './tally.js';
import { Transactions } from './transactions.js';

const rows = {
  granted: { et: 'Otsustatud', en: 'Decided' },
  begun: { et: 'Alustatud', en: 'Begun' },
  running: { et: 'Kehtib perioodi lõpul', en: "In effect at the period's end" },
  activity: { et: 'Tegevuse sissekandeid', en: 'Entries of activity' },
  recordTransaction: { et: 'Tehinguid kantud', en: 'Transactions recorded' },
  settleTransaction: { et: 'Tehinguid täidetud', en: 'Transactions settled' },
  open: { et: 'Täitmata tehinguid perioodi lõpul', en: "Transactions open at the period's end" },
  informMinister: { et: 'Ministrile teavet antud', en: 'Information given to the minister' },
  ended: { et: 'Lõppenud', en: 'Ended' },
} as const satisfies Readonly<Record<string, Words>>;

type Row = keyof typeof rows;

const atEnd: ReadonlySet<string> = new Set(['running', 'open']);
// Steps that are rows of their own here.
const counts: ReadonlySet<string> = new Set([
  'recordTransaction', 'settleTransaction', 'informMinister',
]);

/** § 37² (6): the activity of the simulated entities, a section for each case by its opaque id. */
export class SimulationSheet implements Sheet {
  readonly #tallies = new Map<string, Tally>();
  readonly #transactions = new Transactions();

  constructor(private readonly period: Period) {}

  take({ entry, line, step, rows: counted, within }: Reading): void {
    if (line === null) return;
    if (step !== null) this.#transactions.take(line.id, step, entry.seq);
    const said = counts.has(step?.type ?? '') ? [step!.type] : [];
    if (within) for (const row of [...counted, ...said]) this.#count(line.id, row, entry.seq);
  }

  sections(cases: Cases): Section[] {
    return [...cases.all()].flatMap((line) => {
      this.#countAtEnd(line);
      const tally = this.#tallies.get(line.id);
      return tally === undefined ? [] : [sectionOf(line.id, tally)];
    });
  }

  #countAtEnd(line: CaseLine): void {
    const { id, begun, opened } = line;
    if (runsAt(line, this.period.until)) this.#count(id, 'running', begun ?? opened);
    for (const seq of this.#transactions.open(id)) this.#count(id, 'open', seq);
  }

  #count(id: string, row: string, seq: number): void {
    const tally = this.#tallies.get(id) ?? new Tally();
    tally.count(`${id}.${row}`, seq);
    this.#tallies.set(id, tally);
  }
}

function sectionOf(id: string, tally: Tally): Section {
  const endings = tally.lines(`${id}.${endedRow}`).map((line) =>
    tally.figure(line, endingInWords(line.slice(`${id}.${endedRow}`.length))),
  );
  const figures = (Object.keys(rows) as Row[]).map((row) =>
    tally.figure(`${id}.${row}`, rows[row], atEnd.has(row) ? 'end' : 'within'),
  );
  return {
    id,
    title: { et: `Teesklemine ${id}`, en: `Simulation ${id}` },
    figures: [...figures, ...endings],
  };
}
