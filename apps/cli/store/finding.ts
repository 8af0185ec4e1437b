import type { Words } from '#law/words';

/** A verdict of the trail, or one of ours: `E_RULE`, `E_REPORT`. */
export interface Finding {
  readonly code: string;
  readonly seq?: number;
  readonly says: Words;
}

/** Whether it means that something is broken, and not only worth a look. */
export const isBroken = ({ code }: Finding): boolean => code.startsWith('E_');
