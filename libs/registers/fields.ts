import { instantField, line, optional, reference } from '#statechart/field';
import type { StepSchema } from '#statechart/step';

/** One register: its acts, each a message with its fields, as a step of a case has them. */
export type RegisterSchema = Readonly<Record<string, StepSchema>>;

export const from = instantField({ et: 'Alates', en: 'From' });
export const until = optional(instantField({ et: 'Kuni', en: 'Until' }));
export const at = instantField({ et: 'Hetk', en: 'At' });
export const entry = reference({ et: 'Kanne', en: 'Entry' }, 'entry');
export const person = reference({ et: 'Isik', en: 'Person' }, 'person');
export const unit = reference({ et: 'Struktuuriüksus', en: 'Unit' }, 'unit');
export const name = line({ et: 'Nimi', en: 'Name' });
export const records = ['recordsOfficer'] as const;
export const command = ['commander', 'administrator'] as const;

/** How a provision of another Act is written, so that it can be told from an empty line. */
export const inLetters = {
  et: 'Kirjutage säte sõna või lühendiga, näiteks „artikkel 5” või „§ 5 lg 1”.',
  en: 'Write the provision with a word, for example "article 5" or "section 5".',
};

/** The act that writes down that an entry has ended, by those offices. */
export const ending = (
  by: StepSchema['by'],
  offices: StepSchema['offices'] & object,
): StepSchema => ({
  label: { et: 'Märgin lõppemise', en: 'Record the end' }, by, offices, fields: { entry, at },
});
