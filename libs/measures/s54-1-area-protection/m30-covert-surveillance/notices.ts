import type { NoticeText } from '../../measure.js';

/** Words to the outside; only what the recipient must know, and no name. */
export const notices = {
  decided: {
    title: {
      et: 'Teade varjatud jälgimise otsusest julgeolekuala kaitseks (KKS § 54¹ lg 3)',
      en: 'Notice of a decision on covert surveillance to protect a restricted area (§ 54¹ (3))',
    },
    body: {
      et:
        'Kaitsevägi teatab viivitamata, et {at} on tehtud otsus jälgida varjatult isikut ' +
        'kõrgendatud ohu väljaselgitamiseks ja tõrjumiseks Kaitseväe julgeolekualal (KKS § 54¹ ' +
        'lg 2 p 2). Otsus kehtib kuni {until}. Viide: {case}.',
      en:
        'The Defence Forces give immediate notice that on {at} a decision was made to surveil a ' +
        'person covertly, to identify and counter a heightened threat to a restricted military ' +
        'area (§ 54¹ (2) 2)). Valid until {until}. Ref: {case}.',
    },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
