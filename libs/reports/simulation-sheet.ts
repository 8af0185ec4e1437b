import type { Period } from '#calendar/period';
import type { Words } from '#law/words';
import { runsAt } from './cases.js';
import type { CaseLine, Cases } from './cases.js';
import { endingInWords } from './endings.js';
import type { Section } from './figure.js';
import { takenStep } from './read.js';
import { endedRow } from './rows.js';
import { rowsOf } from './rows-of.js';
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

/** § 37² (6): the activity of the simulated entities, a section for each case by its opaque id. */
export class SimulationSheet implements Sheet {
  readonly #tally = new Tally();
  readonly #transactions = new Transactions();

  constructor(private readonly period: Period) {}

  take({ entry, line, within }: Reading): void {
    if (line === null) return;
    this.#transactions.take(entry);
    const said = takenStep(entry)?.type ?? '';
    const rowsHere = [...rowsOf(entry, line), ...(Object.hasOwn(rows, said) ? [said] : [])];
    if (within) for (const row of rowsHere) this.#tally.count(`${line.id}.${row}`, entry.seq);
  }

  sections(cases: Cases): Section[] {
    return [...cases.all()].flatMap((line) => {
      this.#countAtEnd(line);
      return this.#tally.lines(`${line.id}.`).length === 0 ? [] : [this.#section(line.id)];
    });
  }

  #countAtEnd(line: CaseLine): void {
    const { id, begun, opened } = line;
    if (runsAt(line, this.period.until)) this.#tally.count(`${id}.running`, begun ?? opened);
    for (const seq of this.#transactions.open(id)) this.#tally.count(`${id}.open`, seq);
  }

  #section(id: string): Section {
    const endings = this.#tally.lines(`${id}.${endedRow}`).map((line) =>
      this.#tally.figure(line, endingInWords(line.slice(`${id}.${endedRow}`.length))),
    );
    const figures = (Object.keys(rows) as Row[]).map((row) =>
      this.#tally.figure(`${id}.${row}`, rows[row], atEnd.has(row) ? 'end' : 'within'),
    );
    return {
      id,
      title: { et: `Teesklemine ${id}`, en: `Simulation ${id}` },
      figures: [...figures, ...endings],
    };
  }
}
