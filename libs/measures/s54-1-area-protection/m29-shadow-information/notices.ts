import type { NoticeText } from '../../measure.js';

/** The notices of § 54¹ (3) are owed for covert surveillance alone; § 40 (1) does not name this. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
