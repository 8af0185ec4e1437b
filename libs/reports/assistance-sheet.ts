import type { Words } from '#law/words';
import { isEnded } from './cases.js';
import type { CaseLine, Cases } from './cases.js';
import type { Section } from './figure.js';
import type { Reading, Sheet } from './sheet.js';
import { Tally } from './tally.js';

const rows = {
  send: { et: 'Saadetud taotlusi', en: 'Requests sent' },
  accept: { et: 'Ametiabi antakse', en: 'Assistance agreed to' },
  decline: { et: 'Välisluureamet keeldunud', en: 'Declined by the Service' },
  giveResult: { et: 'Edastatud toiminguid', en: 'Acts passed on' },
  reconcile: { et: 'Ülevaatega võrreldud', en: 'Reconciled with the overview' },
} as const satisfies Readonly<Record<string, Words>>;

const toReconcile: Words = {
  et: 'Perioodi lõpul ülevaatega võrdlemata või sulgemata taotlusi',
  en: "Requests not reconciled or not closed at the period's end",
};

/** § 39 (3): the requests for assistance of the period, to be reconciled with the overview. */
export class AssistanceSheet implements Sheet {
  readonly #tally = new Tally();

  take({ entry, line, step, within }: Reading): void {
    if (line?.measure !== 'M04' || step === null || !within) return;
    if (Object.hasOwn(rows, step.type)) this.#tally.count(`assistance.${step.type}`, entry.seq);
  }

  sections(cases: Cases): Section[] {
    for (const line of cases.all()) {
      if (isAnswered(line)) this.#tally.count('assistance.toReconcile', line.opened);
    }
    if (this.#tally.lines().length === 0) return [];
    const figures = Object.entries(rows).map(([row, words]) =>
      this.#tally.figure(`assistance.${row}`, words));
    return [{
      id: 'assistance',
      title: {
        et: 'Ametiabi taotlused ja Välisluureameti ülevaade (KKS § 39 lg 3)',
        en: 'Requests for assistance and the overview of the Service (§ 39 (3))',
      },
      figures: [...figures, this.#tally.figure('assistance.toReconcile', toReconcile, 'end')],
    }];
  }
}

/** Answered by the Service and not closed: closing is what comes after reconciling. */
const isAnswered = ({ measure, state }: CaseLine): boolean =>
  measure === 'M04' && (isEnded(state) || state === 'declined');
