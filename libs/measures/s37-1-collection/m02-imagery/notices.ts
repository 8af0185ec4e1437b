import type { NoticeText } from '../../measure.js';

/** Nobody outside is told of the decision: the Act asks for no notice of it. */
export const notices: Readonly<Record<string, NoticeText>> = {};
