import type { NoticeText } from '../../measure.js';

/** Nobody outside is owed a notice of this act; the person gave the consent beforehand. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
