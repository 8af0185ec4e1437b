import type { NoticeText } from '../../measure.js';

/** Nobody outside is told of shadow information; the Act asks for no notice. */
export const notices = {} as const satisfies Readonly<Record<string, NoticeText>>;
