import type { NoticeText } from '../../measure.js';

/** Words to the outside; only what the recipient must know, and no name. */
export const notices = {
  decided: {
    title: {
      et: 'Teade varjatud jälgimise otsusest (KKS § 37 lg 2 p 1)',
      en: 'Notice of a decision on covert surveillance (§ 37 (2) 1))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on tehtud otsus jälgida isikut varjatult rahvusvahelise ' +
        'sõjalise operatsiooni piirkonnas (KKS § 37 lg 2 p 1). Otsus kehtib kuni {until}. ' +
        'Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at} a decision was made to surveil a person ' +
        'covertly in the area of an international military operation (§ 37 (2) 1)). Valid until ' +
        '{until}. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
