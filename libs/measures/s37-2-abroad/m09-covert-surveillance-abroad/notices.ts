import type { NoticeText } from '../../measure.js';

/** Words to the outside; only what the recipient must know, and no name. */
export const notices = {
  decided: {
    title: {
      et: 'Teade varjatud jälgimise otsusest (KKS § 37 lg 2 p 3)',
      en: 'Notice of a decision on covert surveillance (§ 37 (2) 3))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on tehtud otsus jälgida isikut varjatult väljaspool Eesti ' +
        'Vabariigi territooriumi (KKS § 37 lg 2 p 3). Otsus kehtib kuni {until}. Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at} a decision was made to surveil a person ' +
        'covertly outside the territory of the Republic of Estonia (§ 37 (2) 3)). Valid until ' +
        '{until}. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
