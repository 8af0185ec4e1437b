import type { NoticeText } from '../../measure.js';

/** Nobody outside is told of a check before involvement. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
