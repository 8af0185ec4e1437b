import type { NoticeText } from '../../measure.js';

/** Nobody outside is told; the Act asks for no notice. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
