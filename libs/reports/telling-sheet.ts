import type { Cases } from './cases.js';
import type { Section } from './figure.js';
import type { Reading, Sheet } from './sheet.js';
import { Tally } from './tally.js';
import { isSettled, tellingMeasure, tellingStates } from './telling-states.js';

/** § 40: cases opened, what became of them, and the persons who still wait. */
export class TellingSheet implements Sheet {
  readonly #tally = new Tally();

  take({ entry, line, step, within }: Reading): void {
    if (!within || line?.measure !== tellingMeasure) return;
    if (entry.type === 'case.opened') this.#tally.count('telling.opened', entry.seq);
    if (step === null || step.from === step.to) return;
    this.#tally.count(`telling.to.${step.to}`, entry.seq);
  }

  sections(cases: Cases): Section[] {
    for (const { measure, state, opened } of cases.all()) {
      if (measure === tellingMeasure && !isSettled(state)) {
        this.#tally.count('telling.awaiting', opened);
      }
    }
    return [
      {
        id: 'telling',
        title: { et: 'Isikute teavitamine (KKS § 40)', en: 'Telling the persons (§ 40)' },
        figures: [
          this.#tally.figure('telling.opened', { et: 'Algatatud', en: 'Opened' }),
          ...this.#states().map((state) => this.#arrived(state)),
          this.#tally.figure(
            'telling.awaiting',
            { et: 'Lõpetamata perioodi lõpul', en: "Not settled at the period's end" },
            'end',
          ),
        ],
      },
    ];
  }

  #states(): string[] {
    const seen = this.#tally.lines('telling.to.').map((line) => line.slice('telling.to.'.length));
    return [...new Set([...Object.keys(tellingStates), ...seen])];
  }

  #arrived(state: string) {
    const { et, en } = tellingStates[state] ?? { et: state, en: state };
    const label = { et: `Jõudnud: ${et}`, en: `Came to: ${en}` };
    return this.#tally.figure(`telling.to.${state}`, label);
  }
}
