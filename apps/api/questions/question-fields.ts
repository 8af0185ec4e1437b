import { offices } from '#law/offices';
import { choice, text } from '#statechart/field';
import { officeField } from '../cases/case-fields.js';

const addressees = Object.fromEntries(
  offices.filter(({ id }) => id !== 'system').map(({ id, name }) => [id, name]),
);

/** What asking asks for: whom, and what. */
export const questionFields = {
  to: choice({ et: 'Kellelt küsite', en: 'Whom you ask' }, addressees),
  text: text({ et: 'Küsimus', en: 'Question' }),
  office: officeField,
} as const;

/** What answering asks for. */
export const answerFields = {
  text: text({ et: 'Vastus', en: 'Answer' }),
  office: officeField,
} as const;
