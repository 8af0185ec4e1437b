import type { Words } from '#law/words';
import { addresseeWords, addressees } from './addressees.js';
import type { Figure, Section } from './figure.js';
import { NoticeBook, sentInTime } from './notice-book.js';
import type { NoticeLine } from './notice-book.js';
import type { Reading, Sheet } from './sheet.js';
import { Tally } from './tally.js';

const rows = {
  owed: { et: 'teateid tekkinud', en: 'notices that became owed' },
  sent: { et: 'saadetud', en: 'sent' },
  inTime: { et: 'saadetud tähtajal', en: 'sent in time' },
  afterDue: { et: 'saadetud pärast tähtaega', en: 'sent after the due instant' },
  received: { et: 'kättesaamine kinnitatud', en: 'receipt confirmed' },
  unsent: { et: 'perioodi lõpul saatmata', en: "unsent at the period's end" },
} as const satisfies Readonly<Record<string, Words>>;

type Row = keyof typeof rows;

/** Notices owed, sent and received, by addressee. */
export class NoticeSheet implements Sheet {
  readonly #book = new NoticeBook();
  readonly #tally = new Tally();
  readonly #to = new Set(Object.keys(addressees));

  take({ entry, step, within }: Reading): void {
    for (const line of this.#book.take(entry, step)) {
      this.#to.add(line.to);
      if (!within) continue;
      for (const row of rowsFor(line)) this.#tally.count(idOf(line.to, row), entry.seq);
    }
  }

  sections(): Section[] {
    for (const { to, sent, owed } of this.#book.all()) {
      if (sent === null) this.#tally.count(idOf(to, 'unsent'), owed.seq);
    }
    return [
      {
        id: 'notices',
        title: { et: 'Teated saajate kaupa', en: 'Notices by addressee' },
        figures: [...this.#to].flatMap((to) => this.#figures(to)),
      },
    ];
  }

  #figures = (to: string): Figure[] =>
    (Object.keys(rows) as Row[]).map((row) =>
      this.#tally.figure(idOf(to, row), labelOf(to, row), row === 'unsent' ? 'end' : 'within'),
    );
}

const idOf = (to: string, row: Row) => `notices.${to}.${row}`;

function rowsFor(line: NoticeLine): readonly Row[] {
  if (line.received !== null) return ['received'];
  if (line.sent !== null) return ['sent', sentInTime(line) ? 'inTime' : 'afterDue'];
  return ['owed'];
}

function labelOf(to: string, row: Row): Words {
  const name = addresseeWords(to);
  return { et: `${name.et}: ${rows[row].et}`, en: `${name.en}: ${rows[row].en}` };
}
