import type { NoticeText } from '../../measure.js';

/** Words to the outside; only what the recipient must know, and no name. */
export const notices = {
  decided: {
    title: {
      et: 'Teade salajasse koostöösse kaasamise loast (KKS § 42 lg 4)',
      en: 'Notice of a permission to involve a person in secret cooperation (§ 42 (4))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on antud luba kaasata isik salajasse koostöösse ' +
        'väljaspool Eesti territooriumi tegutsemiseks (KKS § 37 lg 2 p 2 ja § 37¹). Luba ' +
        'vaadatakse läbi hiljemalt {until}. Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at} permission was given to involve a person ' +
        'in secret cooperation for acting outside the territory of Estonia (§ 37 (2) 2) and ' +
        '§ 37¹). It is reviewed by {until} at the latest. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
