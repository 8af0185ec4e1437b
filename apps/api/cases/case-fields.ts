import { offices } from '#law/offices';
import { measures } from '#measures/index';
import { choice, optional, reference } from '#statechart/field';

const officeWords = Object.fromEntries(offices.map(({ id, name }) => [id, name]));

/** The office to act in, for whoever holds several; the header `Volitus-Office` says the same. */
export const officeField = optional(choice({ et: 'Ametikoht', en: 'Office' }, officeWords));

/** What claiming and releasing a case may carry: the office it is done in. */
export const claimFields = { office: officeField } as const;

/** What opening a case asks for. */
export const openingFields = {
  measure: choice(
    { et: 'Meede', en: 'Measure' },
    Object.fromEntries(measures.map(({ id, title }) => [id, title])),
  ),
  unit: reference({ et: 'Struktuuriüksus', en: 'Unit' }, 'unit'),
  subject: optional(reference({ et: 'Isik', en: 'Person' }, 'person')),
  renews: optional(reference({ et: 'Varasem otsus', en: 'Earlier decision' }, 'case')),
  office: officeField,
} as const;
