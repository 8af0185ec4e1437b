import type { ActRow } from './act-text.js';

/** § 3 (1¹)–(3). */
export const s3Further: readonly ActRow[] = [
  {
    key: '3.1-1',
    et:
      'Kaitsevägi kaasatakse vajaduse korral korrakaitseseaduse 5. peatükis politseile ' +
      'ettenähtud vahetu sunni kohaldamise õigusega:',
    en:
      'The Defence Forces shall be involved, where necessary, with the right to apply direct ' +
      'coercion prescribed for the police in Chapter 5 of the Law Enforcement Act:',
  },
  {
    key: '3.1-1.1',
    et:
      'riigikaitseobjektivastase ründe, riigipiiri või ajutise kontrolljoone ebaseadusliku ' +
      'ületamise ning kuritegude ennetamisse ja tõkestamisse korrakaitseseaduses sätestatud ' +
      'korras;',
    en:
      'in prevention and obstruction of an attack against national defence objects, of an ' +
      'illegal crossing of the state border or a temporary control line and of criminal ' +
      'offences pursuant to the procedure provided for in the Law Enforcement Act;',
  },
  {
    key: '3.1-1.2',
    et:
      'erakorralise seisukorra lahendamisse erakorralise seisukorra seaduses sätestatud korras;',
    en:
      'in the solution of emergency situation pursuant to the procedure provided for in the ' +
      'State of Emergency Act;',
  },
  {
    key: '3.1-1.3',
    et:
      'liikluse korraldamisse ja turvalisuse tagamisse eriolukorra piirkonnas hädaolukorra ' +
      'seaduses sätestatud korras.',
    en:
      'in the regulation of traffic and ensuring of safety in an emergency situation area ' +
      'pursuant to the procedure provided for in the Emergency Act.',
    since: 'RT I, 12.03.2015, 1',
  },
  {
    key: '3.1-2',
    et: 'Kaitsevägi kaasatakse vajaduse korral vahetu sunni kohaldamise õiguseta:',
    en:
      'The Defence Forces shall be involved, where necessary, without the right to apply ' +
      'direct coercion:',
  },
  {
    key: '3.1-2.1',
    et: 'eriolukorra tööde tegemisse hädaolukorra seaduses sätestatud korras;',
    en:
      'in the performance of emergency situation work pursuant to the procedure provided for ' +
      'in the Emergency Act;',
  },
  {
    key: '3.1-2.2',
    et: 'päästesündmuse lahendamisse päästeseaduses sätestatud korras;',
    en:
      'in the solution of a rescue event pursuant to the procedure provided for in the Rescue ' +
      'Act;',
    since: 'RT I, 12.03.2015, 1',
  },
  {
    key: '3.1-2.3',
    et:
      'politsei ja piirivalve seaduse § 3 lõike 1 punktides 1, 4–6 ja 8 ning hädaolukorra ' +
      'seaduse § 16 lõikes 3 sätestatud politsei ülesannete täitmisse.',
    en:
      'in the performance of the police duties provided for in clauses 3 (1) 1), 4)-6) and 8) ' +
      'of the Police and Border Guard Act and subsection 16 (3) of the Emergency Act.',
    since: 'RT I, 03.03.2017, 1',
  },
  {
    key: '3.2',
    et:
      'Kaitseväge võib käesoleva paragrahvi lõigetes 1¹ ja 1² nimetatud ülesannetesse ' +
      'täitmisse kaasata üksnes juhul, kui asjaomane asutus ei saa õigel ajal või üldse mitte ' +
      'seda ülesannet täita ja puuduvad muud vahendid ülesande täitmiseks.',
    en:
      'The Defence Forces may be involved in the performance of the functions specified in ' +
      'subsections (1¹) and (1²) of this section only if the relevant authority cannot perform ' +
      'this function in a timely manner or at all and there are no other means for performing ' +
      'the function..',
    since: 'RT I, 12.03.2015, 1',
  },
  {
    key: '3.3',
    et:
      'Kaitseväe politsei ülesannete täitmisse kaasamise korra kehtestab Vabariigi Valitsus ' +
      'määrusega.',
    en:
      'The procedure for the involvement of the Defence Forces in the performance of the ' +
      'functions of the police shall be established by a regulation of the Government of the ' +
      'Republic.',
    since: 'RT I, 12.03.2015, 1',
  },
];
