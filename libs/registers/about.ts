import type { Words } from '#law/words';
import type { RegisterName } from './schemas.js';

/** What each register holds, in one sentence for whoever comes to it. */
export const registerAbout: Readonly<Record<RegisterName, Words>> = {
  people: {
    et: 'Isikud, keda menetlused puudutavad; nimi, isikukood ja sünnikuupäev on eraldi suletud.',
    en: 'Persons whom cases concern; name, personal code and date of birth are kept sealed apart.',
  },
  consents: {
    et: 'Nõusolekud: kelle, millises vormis, millised sätted need katavad, ja tagasivõtmised.',
    en: 'Consents: whose, in which form, which provisions they cover, and withdrawals.',
  },
  service: {
    et: 'Tegevväelased, ametnikud, töötajad, kandidaadid ja seotud isikud ning nende teenistusaeg.',
    en: 'Servicemen, officials, employees, candidates and related persons, with their terms.',
  },
  cooperation: {
    et: 'Kes on kaasatud salajasse koostöösse ja mis ajast mis ajani.',
    en: 'Who is involved in secret cooperation, from when until when.',
  },
  units: {
    et: 'Kaitseväe struktuuriüksused, ka ajutised.',
    en: 'Structural units of the Defence Forces, temporary ones too.',
  },
  designations: {
    et: 'Millise sätte täitjaks on üksus põhimääruses määratud.',
    en: 'For which provision a unit is designated in the statutes.',
  },
  offices: {
    et: 'Kes millist ametit peab, millises üksuses ja mis ajani.',
    en: 'Who holds which office, in which unit and until when.',
  },
  authorisations: {
    et: 'Volitused: Kaitseväe juhatajalt ülematele, §-de 41¹ ja 41² puhul üksuse ülemalt.',
    en: 'Authorisations by the Commander, and by the commander of a unit under §§ 41¹ and 41².',
  },
  operations: {
    et: 'Rahvusvahelised sõjalised operatsioonid: mandaat, otsus, piirkond ja aeg.',
    en: 'International military operations: mandate, decision, territory and dates.',
  },
  areas: {
    et: 'Kaitseväe julgeolekualad: liik, alus, aeg, tähistus ja teavitamine.',
    en: 'Restricted military areas: their kind, basis, dates, marking and notices.',
  },
  threats: {
    et: 'Julgeolekualadele hinnatud ohud: aste ja asjaolud.',
    en: 'Threats assessed to restricted military areas: grade and facts.',
  },
  methods: {
    et: 'Kehtestatud loetelus olevad teabe kogumise meetodid ja vahendid.',
    en: 'Methods and means of collecting information that are on the established list.',
  },
  undertakings: {
    et: 'Elektroonilise side ettevõtjad, kellele võib teha päringu.',
    en: 'Electronic communications undertakings to which an enquiry may be made.',
  },
  tasks: {
    et: 'Kaitseväeluure ülesanded julgeolekuteabe kogumise ja analüüsimise kavast, olulisuse ' +
      'järgi.',
    en: 'Tasks of military intelligence from the plan of information to be collected.',
  },
  items: {
    et: 'Millised andmed ja toimikud on alles, miks, millal vajadus üle vaadatakse ja ' +
      'kustutatakse.',
    en: 'Which data and files are kept, why, when the need is reviewed, and their deletion.',
  },
  requests: {
    et: 'Mida isik oma andmete kohta taotles ja mida talle vastati.',
    en: 'What a person asked about their data, and what they were answered.',
  },
  restrictions: {
    et: 'Isiku õiguse piirang taotluse ja õiguse kaupa; § 40 teavitamist see ei asenda ega peata.',
    en: 'A restriction for one request and one right; it neither replaces nor stops § 40.',
  },
  erasures: {
    et: 'Kelle andmed kustutatakse tervikuna: kes korraldas, kes kinnitas ja millal need kadusid.',
    en: 'Whose data are erased as a whole: who ordered and confirmed it, and when they went.',
  },
  disclosures: {
    et: 'Kellele, milleks ja milliseid andmeid edastati, ka välisriiki.',
    en: 'To whom, for what, and which data were passed on, also abroad.',
  },
  processing: {
    et: 'Kes Kaitseväe jaoks isikuandmeid töötleb ja mille alusel.',
    en: 'Who processes personal data for the Defence Forces, and on what authority.',
  },
  instruments: {
    et: 'Aktid, mille tekst on olemas; mida siin ei ole, sellele ükski toiming tugineda ei saa.',
    en: 'Instruments whose text is at hand; on one that is not here nothing can rest.',
  },
  inspections: {
    et: 'Mida Riigikogu järelevalvekomisjon on näha nõudnud ja mis talle vastati.',
    en: 'What the oversight committee of the Riigikogu demanded to see, and the answers.',
  },
  partners: {
    et: 'Riigid ja organisatsioonid, mida võib nimetada; laaditud lähteandmetena.',
    en: 'States and organisations that may be named; loaded as reference data.',
  },
  agreements: {
    et: 'Lähteandmetes nimetatud välislepingud; ükski neist ei tõenda iseenesest midagi.',
    en: 'Agreements named in the reference data; none of them proves anything by itself.',
  },
};
