import type { Words } from '#law/words';

/** A verdict of the trail, or one of ours: `E_RULE`, `E_REPORT`. */
export interface Finding {
  readonly code: string;
  readonly seq?: number;
  readonly says: Words;
}

/** Whether it means that something is broken, and not only worth a look. */
export const isBroken = ({ code }: Finding): boolean => code.startsWith('E_');

/** A finding about what the law makes of an entry. */
export const ofRule = (seq: number, et: string, en: string): Finding => ({
  code: 'E_RULE', seq, says: { et: `Kirje ${seq}: ${et}`, en: `Entry ${seq}: ${en}` },
});
