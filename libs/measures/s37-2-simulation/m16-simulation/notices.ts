import type { NoticeText } from '../../measure.js';

/** Words to the minister; neither the entity simulated nor anybody dealing with it is named. */
export const notices = {
  decided: {
    title: {
      et: 'Teade teesklemise otsusest (KKS § 42 lg 4)',
      en: 'Notice of a decision on simulation (§ 42 (4))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on Kaitseväe juhataja otsustanud väljaspool Eestit ' +
        'tegutsemiseks kasutada teesklemist (KKS § 37 lg 2 p 2, § 37²). Otsus vaadatakse läbi ' +
        'hiljemalt {until}. Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at} the Commander decided to use simulation for ' +
        'acting outside Estonia (§ 37 (2) 2), § 37²). To be reviewed by {until}. Ref: {case}.',
    },
  },
  information: {
    title: {
      et: 'Teave teeseldava isiku tegevuse kohta (KKS § 37² lg 6)',
      en: 'Information on the activity of a simulated entity (§ 37² (6))',
    },
    body: {
      et:
        'Kaitseväe juhataja esitab {at} teabe teeseldava eraõigusliku juriidilise isiku, selle ' +
        'struktuuriüksuse või organi või äriühingu filiaali tegevuse kohta. Teave on menetluse ' +
        '{case} juures.',
      en:
        'On {at} the Commander gives information on the activity of a simulated private-law ' +
        "legal person, its unit or body, or a company's branch. It is kept with case {case}.",
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
