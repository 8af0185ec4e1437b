import type { NoticeText } from '../measure.js';

/** A background check sends no notices of its own: the person is told in writing by hand. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
