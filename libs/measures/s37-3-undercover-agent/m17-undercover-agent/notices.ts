import type { NoticeText } from '../../measure.js';

/** Words to the minister; neither the agent nor the identity is named. */
export const notices = {
  decided: {
    title: {
      et: 'Teade variisiku kasutamise loast (KKS § 42 lg 4)',
      en: 'Notice of permission to use an undercover agent (§ 42 (4))',
    },
    body: {
      et:
        'Kaitsevägi teatab, et {at} on struktuuriüksuse ülem andnud kirjaliku loa kasutada ' +
        'väljaspool Eestit tegutsemiseks variisikut (KKS § 37 lg 2 p 2, § 37³ lg 3). Luba ' +
        'vaadatakse läbi hiljemalt {until}. Viide: {case}.',
      en:
        'The Defence Forces give notice that on {at} the commander of the unit permitted in ' +
        'writing the use of an undercover agent for acting outside Estonia (§ 37 (2) 2), ' +
        '§ 37³ (3)). To be reviewed by {until}. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
