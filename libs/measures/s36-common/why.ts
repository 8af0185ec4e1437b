// What is asked of the reasons of each step that every measure hears.
import type { Citation } from '#law/citation';
import { reasonsFor } from './reasons.js';

export const withdrawing = reasonsFor({
  et: 'Miks taotlus tagasi võetakse; kirje taotlusest jääb alles.',
  en: 'Why the request is taken back; the record of it remains.',
});
export const lawful = reasonsFor({
  et: 'Mida kontrolliti ja millistele sätetele tuginedes on taotlus õiguspärane; ka see, ' +
    'milles jäi kahtlus.',
  en: 'What was checked and on which provisions the request is lawful; also where a doubt ' +
    'remains.',
});
export const changes = reasonsFor({
  et: 'Mida tuleb muuta, et taotlus oleks õiguspärane, ja millise sätte pärast.',
  en: 'What has to be changed for the request to be lawful, and because of which provision.',
});
export const unlawful = reasonsFor({
  et: 'Milline tingimus puudub ja millise sätte järgi.',
  en: 'Which condition is missing, and under which provision.',
});
export const refusing = reasonsFor({
  et: 'Milline tingimus on täitmata. Hea tava on nimetada leebem abinõu, mis oleks vastuvõetav.',
  en: 'Which condition is not met. It is good practice to name a milder means that would do.',
});
export const returning = reasonsFor({
  et: 'Mida tuleb muuta või täpsustada, enne kui taotlus uuesti esitatakse.',
  en: 'What has to be changed or made clearer before the request is submitted again.',
});
export const ending = reasonsFor({
  et: 'Mis muutus ja millal see teatavaks sai.',
  en: 'What changed, and when that became known.',
}, '§ 36 (4)');
export const determining = reasonsFor({
  et: 'Nõutav, kui isiku õigusi oluliselt ei piiratud (registri valik AMB-19): millest see nähtub.',
  en: 'Asked for where rights were not materially restricted (the choice AMB-19 of this ' +
    'register): what shows it.',
}, '§ 40 (1)');

/** What the record of an activity is asked for. */
export const recording = {
  by: '§ 36 (3) 3)',
  help: {
    et: 'Mida tehti, kus ja keda see puudutas. Märkige ka see, mis läks kavandatust teisiti.',
    en: 'What was done, where and whom it touched. Record also what went otherwise than planned.',
  },
} as const;

export const objecting = (by: Citation) => reasonsFor({
  et: 'Mille vastu vaieldakse ja millise asjaolu pärast.',
  en: 'What is objected to, and because of which fact.',
}, by);
export const confirming = (by: Citation) => reasonsFor({
  et: 'Mida vastuväide muudab ja miks otsus siiski jääb kehtima.',
  en: 'What the objection changes, and why the decision stands all the same.',
}, by);
export const reviewing = (by: Citation) => reasonsFor({
  et: 'Mis on eelmisest korrast muutunud ning miks on toiming ikka vajalik ja mõõdukas.',
  en: 'What has changed since the last time, and why the measure is still necessary and moderate.',
}, by);
