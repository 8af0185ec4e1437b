import type { NoticeText } from '../../measure.js';

/** Words to the outside; only what the recipient must know, and no name. */
export const notices = {
  decided: {
    title: {
      et: 'Teade küsitlemise otsusest (KKS § 42 lg 4)',
      en: 'Notice of a decision on interviews (§ 42 (4))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on tehtud otsus isiku küsitlemiseks väljaspool Eesti ' +
        'territooriumi tegutsemise eesmärgil (KKS § 37 lg 2 p 2). Vajalikkus vaadatakse läbi ' +
        'hiljemalt {until}. Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at} a decision was made to interview a person ' +
        'for acting outside the territory of Estonia (§ 37 (2) 2)). The need is reviewed by ' +
        '{until} at the latest. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
