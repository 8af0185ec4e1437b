import type { NoticeText } from '../../measure.js';

/** The request goes out as a letter of its own; the register owes no notice of it. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
