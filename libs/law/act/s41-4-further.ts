import type { ActRow } from './act-text.js';

/** § 41⁴ (2) 8)–(2) 21). */
export const s41s4Further: readonly ActRow[] = [
  {
    key: '41-4.2.8',
    et: 'perekonnaseis;',
    en: 'marital status;',
  },
  {
    key: '41-4.2.9',
    et:
      'elukohad ja viibimiskohad välisriikides, kus on elatud või viibitud üle kolme kuu 18. ' +
      'eluaastast arvates;',
    en:
      'places of residence and stay in foreign states where a person has lived or stayed more ' +
      'than three months from the age of 18;',
  },
  {
    key: '41-4.2.10',
    et: 'varasem tööalane tegevus ja tegelemine ettevõtlusega;',
    en: 'previous professional activity and engagement in business;',
  },
  {
    key: '41-4.2.11',
    et: 'hariduskäik;',
    en: 'education;',
  },
  {
    key: '41-4.2.12',
    et:
      'täienduskoolitused või lähetused välismaal viimase viie aasta jooksul, kui need on ' +
      'kestnud kauem kui kolm kuud;',
    en:
      'further training or secondments abroad during the last five years if they have lasted ' +
      'longer than three months;',
  },
  {
    key: '41-4.2.13',
    et: 'ajateenistuskohustuse täitmise aeg ja koht;',
    en: 'time and place of the performance of the conscript service obligation;',
  },
  {
    key: '41-4.2.14',
    et:
      'vanemate, kasuvanemate, laste ja kasulaste ees- ja perekonnanimi, sünniaeg ning ' +
      'kodakondsus;',
    en:
      'given name and surname, date of birth and citizenship of parents, foster parents, ' +
      'children and foster children;',
  },
  {
    key: '41-4.2.15',
    et: 'kuuluvus ühingutesse ja organisatsioonidesse;',
    en: 'belonging to associations and organisations;',
  },
  {
    key: '41-4.2.16',
    et: 'teenistus välisriikide relvajõududes või muudes relvastatud ühendustes;',
    en: 'service in foreign armed forces or other armed groups;',
  },
  {
    key: '41-4.2.17',
    et: 'kontaktid välisriikide luure- või julgeolekuteenistustega;',
    en: 'contacts with foreign intelligence or security services;',
  },
  {
    key: '41-4.2.18',
    et:
      'kinnitus narkootilistest või psühhotroopsetest ainetest, alkoholist või hasartmängust ' +
      'sõltuvuse puudumise kohta;',
    en:
      'statement of the absence of addiction to narcotic drugs or psychotropic substances, ' +
      'alcohol or gambling;',
  },
  {
    key: '41-4.2.19',
    et:
      'kehtivad distsiplinaarkaristused ja viimase viie aasta jooksul teostatud ' +
      'süüteomenetlused, milles isik on olnud kahtlustatav, on süüdistatav või teda on ' +
      'karistatud;',
    en:
      'valid disciplinary penalties and offence procedures performed within last five years in ' +
      'which the person has been a suspect, the accused or he has been punished;',
  },
  {
    key: '41-4.2.20',
    et:
      'kinnitus selle kohta, et puudub diagnoositud psüühikahäire, mis piirab isiku võimet oma ' +
      'käitumisest aru saada või seda juhtida;',
    en:
      'statement to the effect that there is no diagnosed mental disorder that limits the ' +
      "person's ability to understand or control himself or herself;",
  },
  {
    key: '41-4.2.21',
    et: 'varasemate tausta- või julgeolekukontrollide tegemise põhjus ja aeg.',
    en: 'reason and time for the conduct of previous background or security checks.',
    since: 'RT I, 18.02.2014, 1',
  },
];
