import type { Citation } from '#law/citation';
import type { Words } from '#law/words';
import { text, told } from '#statechart/field';

/** Whoever acts says why (§ 1 (2)); the rules, not the form, say where reasons are missing. */
export const reasons = told(text({ et: 'Põhjendus', en: 'Reasons' }), { by: '§ 1 (2)' });

/** The same with a word on what is asked here, and the provision where it is another one. */
export const reasonsFor = (help: Words, by: Citation = '§ 1 (2)') => told(reasons, { by, help });
