import type { NoticeText } from '../../measure.js';

/** The enquiry itself is a letter of its own; the register owes no notice of it. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
