import type { NoticeText } from '../../measure.js';

/** Nobody outside is told of it: the operation is the security authority's. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
