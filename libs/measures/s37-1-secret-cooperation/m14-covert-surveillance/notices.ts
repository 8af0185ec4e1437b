import type { NoticeText } from '../../measure.js';

/** Words to the outside; only what the recipient must know, and no name. */
export const notices = {
  decided: {
    title: {
      et: 'Teade varjatud jälgimise otsusest (KKS § 37¹ lg 4⁴)',
      en: 'Notice of a decision on covert surveillance (§ 37¹ (4⁴))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on tehtud otsus jälgida varjatult salajasse koostöösse ' +
        'kaasatud isikut (KKS § 37¹ lg 4² p 3). Otsus kehtib kuni {until}. Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at} a decision was made to surveil covertly a ' +
        'person involved in secret cooperation (§ 37¹ (4²) 3)). Valid until {until}. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
