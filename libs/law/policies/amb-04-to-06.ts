import type { Policy } from './policy.js';

/** AMB-04 to AMB-06: notices, and a further decision. */
export const amb04To06: readonly Policy[] = [
  {
    id: 'AMB-04',
    provision: {
      et: '„viivitamata”: § 37¹ lg 4⁴, § 40 lg 1, § 54¹ lg 3–4, § 54 lg 3, § 55',
      en: '"viivitamata" (immediately): § 37¹ (4⁴), § 40 (1), § 54¹ (3)–(4), § 54 (3), § 55',
    },
    about: ['§ 37¹ (4⁴)', '§ 40 (1)', '§ 54¹ (3)', '§ 54¹ (4)', '§ 54 (3)', '§ 55'],
    question: {
      et: 'Milline mõõdetav tähtaeg on „viivitamata”?',
      en: 'What is "immediately" as a measurable deadline?',
    },
    readings: {
      et:
        'Arvu ei ole nimetatud. Järelepärimisele vastamisel on seadus ise seadnud sõna ' +
        '„viivitamata” välispiiriks kümme tööpäeva (§ 41⁵ lg 2–3), seega on kümme tööpäeva ' +
        'ülempiir, milleni ühegi teatega jõuda ei tohi; 24-tunnise meetme puhul on vaja palju ' +
        'lühemat aega.',
      en:
        'No number. The Act itself treats ten working days as the outer edge of "viivitamata" ' +
        'for answering enquiries (§ 41⁵ (2)–(3)), so ten working days is a ceiling no notice ' +
        'may reach; a 24-hour measure needs far less.',
    },
    choice: {
      et:
        'Parameetrid: P-IMM-54 – enne alustamist ja hiljemalt 1 tunni jooksul ' +
        'allkirjastamisest; P-IMM-37 – enne alustamist ja hiljemalt 24 tunni jooksul ' +
        'allkirjastamisest; P-IMM-40 – hiljemalt 3 tööpäeva jooksul salastatuse kustumisest ' +
        '(või aluse äralangemisest, kohtu keeldumisest või § 41² toimingu lõpust); P-IMM-DEL – ' +
        'hiljemalt 24 tunni jooksul vajaduse lõppemisest; P-IMM-AREA – hiljemalt 1 tunni ' +
        'jooksul. Enne teate väljasaatmist meedet alustada ei saa. Kõik väärtused kuvatakse ' +
        'seaduse sõna kõrval poliitikana.',
      en:
        'Parameters: P-IMM-54 = before activation and ≤ 1 h after signature; P-IMM-37 = before ' +
        'activation and ≤ 24 h after signature; P-IMM-40 = ≤ 3 working days after the lapse ' +
        '(or after "ground ceased", court refusal, end of a § 41² act); P-IMM-DEL = ≤ 24 h ' +
        'after "need ended"; P-IMM-AREA = ≤ 1 h. Activation is blocked until dispatch. All are ' +
        'shown as policy values beside the statutory word.',
    },
    reason: {
      et:
        'Teate väljasaatmine sõltub üksnes Kaitseväest endast, mistõttu selle nõudmine enne ' +
        'meetme alustamist ei maksa midagi ja muudab kande vaieldamatuks; ühe tunni korral ' +
        'jääb Kaitsepolitseiametile 24 tunnist 23.',
      en:
        "Dispatch lies in the Defence Forces' own hands, so blocking on it costs nothing and " +
        'makes the record unarguable; one hour leaves KAPO 23 of the 24.',
    },
  },
  {
    id: 'AMB-05',
    provision: { et: 'kõik teated', en: 'all notices' },
    about: [],
    question: {
      et: 'Kas teavitamiskohustus on täidetud teate saatmise või kättesaamisega?',
      en: 'Is the duty met by sending or by receipt?',
    },
    readings: { et: 'Seadus vaikib („teavitab”).', en: 'Silent ("teavitab", notifies).' },
    choice: {
      et:
        'Saatmine (kes, mis kanali kaudu, sisu räsi) ja kättesaamine märgitakse eraldi. ' +
        'Kohustuse tähtaeg peatub saatmisega, kuid kui kättesaamist sama aja jooksul ei ' +
        'kinnitata, antakse sellest teada ja teade saadetakse uuesti.',
      en:
        "Record dispatch (by whom, channel, content hash) and receipt separately; the duty's " +
        'clock stops at dispatch, but no acknowledgement within the same period raises an ' +
        'escalation and a second dispatch.',
    },
    reason: {
      et:
        'Kanne on kaitstud mõlemat pidi: tõendatud on kohustuse täitmine ja välja tuleb ka ' +
        'kaotsi läinud teade.',
      en: 'Protects the record both ways; a lost notice is found.',
    },
  },
  {
    id: 'AMB-06',
    provision: {
      et: '§ 37¹ lg 4³, § 41⁵ lg 4, § 54¹ lg 3',
      en: '§ 37¹ (4³), § 41⁵ (4), § 54¹ (3)',
    },
    about: ['§ 37¹ (4³)', '§ 41⁵ (4)', '§ 54¹ (3)'],
    question: {
      et: 'Kas otsust võib pikendada või korrata?',
      en: 'May a decision be extended or repeated?',
    },
    readings: {
      et:
        'Pikendamist seadus ei nimeta. a) Teist otsust teha ei saa; b) iga kord tehakse uus ' +
        'otsus; c) otsust pikendatakse.',
      en:
        'No word of extension. (a) no further decision; (b) new decision each time; (c) ' +
        'extension.',
    },
    choice: {
      et:
        'Üksnes uue otsusega: lõppaega ei saa kunagi edasi lükata. Uus otsus eeldab uut ' +
        'taotlust uute vajalikkuse ja proportsionaalsuse põhjendustega, eelmise tulemuste ' +
        'kirjeldust ning uut kooskõlastust ja uusi teateid. Otsused seotakse ahelaks ja ' +
        'kuvatakse kogukestus; kattumist ei lubata; alates teisest otsusest allkirjastab selle ' +
        'Kaitseväe juhataja isiklikult. § 54¹ alusel saab sama isiku suhtes uue otsuse teha ' +
        'üksnes uue või uuesti hinnatud ohu korral; sama ohu korral lükatakse taotlus uute ' +
        'asjaoludeta tagasi.',
      en:
        '(b) only: an end date can never be moved later. A new decision is a new request with ' +
        'new necessity and proportionality reasons, what the first gave, new KAPO approval and ' +
        'notices; linked chain with cumulative duration shown; no overlap; from the second on ' +
        'the Commander personally signs. For § 54¹ a repeat on the same person needs a new or ' +
        'newly assessed threat record; same threat without new facts is refused.',
    },
    reason: {
      et:
        '„Mitte kauem kui” kaotaks mõtte, kui tähtaega saaks muudkui edasi lükata; otsuste ' +
        'ahela kuvamine võimaldab järelevalvajal näha nende kuhjumist.',
      en:
        '"Mitte kauem kui" (no longer than) would be empty if it could be rolled on; chain ' +
        'display lets supervisors see stacking.',
    },
  },
];
