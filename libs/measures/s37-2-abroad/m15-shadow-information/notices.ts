import type { NoticeText } from '../../measure.js';

/** Words to the outside; only what the recipient must know, and no name. */
export const notices = {
  decided: {
    title: {
      et: 'Teade variandmete kasutamise otsusest (KKS § 42 lg 4)',
      en: 'Notice of a decision on shadow information (§ 42 (4))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on tehtud otsus kasutada variandmeid ja ' +
        'konspiratsioonivõtteid väljaspool Eesti territooriumi tegutsemise eesmärgil (KKS § 37 ' +
        'lg 2 p 2). Otsus kehtib kuni {until}. Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at} a decision was made to use shadow ' +
        'information and conspiracy techniques for acting outside the territory of Estonia ' +
        '(§ 37 (2) 2)). Valid until {until}. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
