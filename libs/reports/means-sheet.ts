import type { Section } from './figure.js';
import { measureLine } from './measure-lines.js';
import { means } from './means.js';
import type { Means } from './means.js';
import { textOf } from './read.js';
import type { Reading, Sheet } from './sheet.js';
import { Tally } from './tally.js';

/** The means and the methods of the § 38 list that were used (§ 43 (2)). */
export class MeansSheet implements Sheet {
  readonly #tally = new Tally();

  take({ entry, line, step, rows, within }: Reading): void {
    const used = rows.filter((row) => row === 'begun' || row === 'activity');
    const name = measureLine(line?.measure ?? null)?.means;
    if (!within || used.length === 0 || name === undefined) return;
    for (const row of used) this.#tally.count(`means.${name}.${row}`, entry.seq);
    const method = textOf(step?.fields['method']);
    if (used.includes('activity') && method !== null) {
      this.#tally.count(`methods.${method}`, entry.seq);
    }
  }

  sections(): Section[] {
    const used = (Object.keys(means) as Means[]).filter(
      (name) => this.#tally.lines(`means.${name}.`).length > 0,
    );
    return [
      {
        id: 'means',
        title: { et: 'Kasutatud vahendid', en: 'Means used' },
        figures: used.flatMap((name) => this.#figures(name)),
      },
      {
        id: 'methods',
        title: { et: 'Kasutatud meetodid (KKS § 38 loetelu)', en: 'Methods used (list of § 38)' },
        figures: this.#tally.lines('methods.').map((line) => {
          const method = line.slice('methods.'.length);
          return this.#tally.figure(line, { et: `Meetod ${method}`, en: `Method ${method}` });
        }),
      },
    ];
  }

  #figures(name: Means) {
    const { et, en } = means[name];
    return [
      this.#tally.figure(`means.${name}.begun`, { et: `${et}: alustatud`, en: `${en}: begun` }),
      this.#tally.figure(`means.${name}.activity`, {
        et: `${et}: tegevuse sissekandeid`,
        en: `${en}: entries of activity`,
      }),
    ];
  }
}
