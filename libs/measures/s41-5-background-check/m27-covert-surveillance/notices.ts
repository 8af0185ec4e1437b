import type { NoticeText } from '../../measure.js';

/** Words to the outside; only what the recipient must know, and no name. */
export const notices = {
  decided: {
    title: {
      et: 'Teade varjatud jälgimise otsusest taustakontrollis (KKS § 41⁵ lg 4)',
      en: 'Notice of a decision on covert surveillance in a background check (§ 41⁵ (4))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on Kaitsepolitseiametiga eelnevalt kooskõlastatult tehtud ' +
        'otsus jälgida varjatult taustakontrollis olevat isikut (KKS § 41⁵ lg 1¹ p 3). ' +
        'Otsus kehtib kuni {until}. Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at}, coordinated in advance with the Internal ' +
        'Security Service, a decision was made to surveil covertly a person under a background ' +
        'check (§ 41⁵ (1¹) 3)). Valid until {until}. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
