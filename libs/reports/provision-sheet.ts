import { estonianCitationOf, citationOf, isRuleId } from '#law/citation';
import type { Words } from '#law/words';
import type { Section } from './figure.js';
import type { Reading, Sheet } from './sheet.js';
import { Tally } from './tally.js';

const all = {
  refusals: { et: 'Keeldumisi kokku', en: 'Refusals, all' },
  notAStep: { et: 'Samm ei ole selles seisundis võimalik', en: 'Not a step in that state' },
  breaches: { et: 'Rikkumisi kokku', en: 'Breaches, all' },
} as const;

/** Refusals by the register and breaches of duties, provision by provision (AMB-41, AMB-64). */
export class ProvisionSheet implements Sheet {
  readonly #tally = new Tally();

  take({ entry, step, refused, within }: Reading): void {
    if (!within) return;
    if (refused !== null) {
      this.#tally.count('refusals', entry.seq);
      if (refused.rules.length === 0) this.#tally.count('refusals.notAStep', entry.seq);
      for (const rule of refused.rules) this.#tally.count(`refusals.by.${rule}`, entry.seq);
    }
    for (const rule of step?.breaches ?? []) {
      this.#tally.count('breaches', entry.seq);
      this.#tally.count(`breaches.by.${rule}`, entry.seq);
    }
  }

  sections(): Section[] {
    const refusals: Section = {
      id: 'refusals',
      title: {
        et: 'Süsteemi keeldumised sätete kaupa (ühel keeldumisel võib olla mitu alust)',
        en: 'Refusals by the register, by provision (one refusal may rest on several)',
      },
      figures: [
        this.#tally.figure('refusals', all.refusals),
        this.#tally.figure('refusals.notAStep', all.notAStep),
        ...this.#byRule('refusals.by.'),
      ],
    };
    const breaches: Section = {
      id: 'breaches',
      title: { et: 'Rikkumised sätete kaupa', en: 'Breaches by provision' },
      figures: [this.#tally.figure('breaches', all.breaches), ...this.#byRule('breaches.by.')],
    };
    return [refusals, breaches];
  }

  #byRule = (beginning: string) =>
    this.#tally
      .lines(beginning)
      .map((line) => this.#tally.figure(line, provisionInWords(line.slice(beginning.length))));
}

const provisionInWords = (rule: string): Words =>
  isRuleId(rule)
    ? { et: `${estonianCitationOf(rule)} (${rule})`, en: `${citationOf(rule)} (${rule})` }
    : { et: rule, en: rule };
