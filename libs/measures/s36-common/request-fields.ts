import { factsField, purposeField } from './basis-fields.js';
import { mannerFields } from './manner-fields.js';
import { weighingFields } from './weighing-fields.js';

/** What every request is asked (§ 36 (3)–(4)); the rules, not the form, say what is missing. */
export const requestFields = {
  ...purposeField, ...factsField, ...weighingFields, ...mannerFields,
} as const;
