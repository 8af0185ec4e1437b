import type { NoticeText } from '../../measure.js';

/** § 54¹ (1) asks for no notice to anybody, and § 40 (1) does not name the check. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
