import type { NoticeText } from '../../measure.js';

/** The Act owes nobody a notice of an interview in an operation area. */
export const notices: Readonly<Record<string, NoticeText>> = {};
