import type { Policy } from './policy.js';

/** AMB-07 to AMB-10: who acts and who decides. */
export const amb07To10: readonly Policy[] = [
  {
    id: 'AMB-07',
    provision: {
      et:
        '§ 37 lg 3, § 37¹ lg 3–4², § 37³ lg 3, § 41¹ lg 3, § 41² lg 4, § 41³ lg 1, § 41⁵; ' +
        'samuti „pädev struktuuriüksus” sätetes § 37¹ lg 4³, § 41⁵ lg 4, § 54¹ lg 3',
      en:
        '§ 37 (3), § 37¹ (3)–(4²), § 37³ (3), § 41¹ (3), § 41² (4), § 41³ (1), § 41⁵; also ' +
        '"pädev struktuuriüksus" (competent unit) in § 37¹ (4³), § 41⁵ (4), § 54¹ (3)',
    },
    about: [
      '§ 37 (3)',
      '§ 37¹ (3)',
      '§ 37¹ (4¹)',
      '§ 37¹ (4²)',
      '§ 37¹ (4³)',
      '§ 37³ (3)',
      '§ 41¹ (3)',
      '§ 41² (4)',
      '§ 41³ (1)',
      '§ 41⁵',
      '§ 54¹ (3)',
    ],
    question: {
      et: 'Milline üksus on põhimääruses määratud?',
      en: 'Which unit is designated in the statutes?',
    },
    readings: {
      et:
        'Seadus üksust ei nimeta (§ 22³ „Luurekeskus” on alates 01.07.2018 kehtetu); ' +
        'põhimäärus on Vabariigi Valitsuse määrus, mida lähtetekstide hulgas ei ole. Seaduses ' +
        'on kaks sõna: enamasti „määratud”, §-des 41¹ ja 41² „sätestatud”. § 37 lg 3 ei nimeta ' +
        'lg 2 p 1 ega p 3; § 54¹ nimetab üksnes „pädevat” struktuuriüksust.',
      en:
        'The Act names none (§ 22³ Luurekeskus repealed 01.07.2018); the statutes are a ' +
        'Government regulation not in the seed. Two words: "määratud" (designated) mostly, ' +
        '"sätestatud" (laid down) in § 41¹ and § 41². § 37 (3) omits (2) 1) and (2) 3); § 54¹ ' +
        'names a "competent" unit only.',
    },
    choice: {
      et:
        'Määramiste register (säte, üksus, viide põhimäärusele, kehtivuse algus ja lõpp) on ' +
        'algul tühi: kui rida ei ole, ei saa ka taotleda. Rida nõutakse iga sätte puhul, sh ' +
        '§ 37 lg 2 p 1 ja 3 ning § 54¹; „pädev” on üksus, kelle kohta on selle sätte rida. ' +
        'Ajutine üksus ei vasta nõudele kunagi.',
      en:
        'Table designation(provision, unit, statutes reference, valid from, valid to), empty ' +
        'by default: no row, no request. Require a row for every provision, § 37 (2) 1) and 3) ' +
        'and § 54¹ included; "competent" = has the row for that provision. Temporary units ' +
        'never qualify.',
    },
    reason: {
      et:
        'Määramata üksus ei tohi tarkvara juhuse tõttu tegutseda; lünk on kohe näha ja seda ei ' +
        'täideta oletusega.',
      en:
        'An unlisted unit must not act by software accident; the gap shows at once instead of ' +
        'being guessed.',
    },
  },
  {
    id: 'AMB-08',
    provision: {
      et: '„tema poolt volitatud”: § 37¹ lg 4³, § 40 lg 3–4, § 41⁵ lg 4, § 54¹ lg 3, § 50 p 3',
      en:
        '"tema poolt volitatud" (authorised by him): § 37¹ (4³), § 40 (3)–(4), § 41⁵ (4), ' +
        '§ 54¹ (3), § 50 3)',
    },
    about: ['§ 37¹ (4³)', '§ 40 (3)', '§ 40 (4)', '§ 41⁵ (4)', '§ 54¹ (3)', '§ 50 3)'],
    question: {
      et: 'Kuidas võib Kaitseväe juhataja volitada?',
      en: 'How may the Commander delegate?',
    },
    readings: {
      et:
        'Vormi, kestuse, ulatuse, asendajate ja edasivolitamise kohta seadus vaikib. ' +
        'Volitamist ei nimeta üldse § 37² lg 2, § 37² lg 6, § 39 lg 1 ja § 40 lg 5 (Kaitseväe ' +
        'juhataja) ega § 37¹ lg 3 ja § 37³ lg 3 (struktuuriüksuse ülem).',
      en:
        'Form, length, scope, deputies, sub-delegation: silent. No delegation words at all in ' +
        '§ 37² (2), § 37² (6), § 39 (1), § 40 (5) (Commander) and § 37¹ (3), § 37³ (3) (unit ' +
        'commander).',
    },
    choice: {
      et:
        'Kui seadus volitamist nimetab: kirjalikult, Kaitseväe juhataja allkirjaga, üks säte ' +
        'volituse kohta, määratud üksuse nimeline ülem, algus ja lõpp (kuni 1 aasta), ' +
        'tagasivõetav, edasivolitamise õiguseta. Kui seadus ei nimeta: pädevus on rangelt ' +
        'isiklik. Asendaja otsustab üksnes märgitud asendamise ajal. Käsuõiguse üleandmine ' +
        '§ 28 alusel ja välisriigi ülem ei loe kunagi.',
      en:
        'Where words exist: written, signed by the Commander, one provision per authorisation, ' +
        'named commander of a designated unit, start and end (≤ 1 year), revocable, not ' +
        'sub-delegable. Where none exist: strictly personal. A deputy counts only with a ' +
        'recorded substitution covering the instant. A § 28 transfer and a foreign commander ' +
        'never count.',
    },
    reason: {
      et:
        'Expressio unius: seadusandja on ühes sättes volitamise ette näinud ja teises selle ' +
        'välja jätnud.',
      en:
        'Expressio unius: the legislator wrote delegation in some provisions and left it out ' +
        'in others.',
    },
  },
  {
    id: 'AMB-09',
    provision: { et: 'kõik meetmed', en: 'all measures' },
    about: [],
    question: {
      et: 'Kes võib taotleda?',
      en: 'Who may request?',
    },
    readings: {
      et:
        'Taotlejat nimetavad üksnes § 39 (Kaitseväe juhataja Välisluureametile) ja § 40 lg 5 ' +
        '(Kaitseväe juhataja kohtule); § 41¹ lg 3 ja § 41² lg 4 nimetavad toimingu tegijat.',
      en:
        'Only § 39 (Commander → FIS) and § 40 (5) (Commander → court) name an applicant; § 41¹ ' +
        '(3) and § 41² (4) name who performs.',
    },
    choice: {
      et:
        'Taotleja on määratud üksuse nimeline kaitseväelane või ametnik, kellele on juhtum ' +
        'määratud; ta ei ole kunagi otsustaja.',
      en:
        'Requester = named serviceman or official of the designated unit with an assignment to ' +
        'the case; never the decider.',
    },
    reason: {
      et: 'Nimelise taotleja korral on teada, kelle põhjendustega on tegu.',
      en: 'A named requester makes reasons attributable.',
    },
  },
  {
    id: 'AMB-10',
    provision: { et: '§ 41⁵ lg 4; § 1 lg 2', en: '§ 41⁵ (4); § 1 (2)' },
    about: ['§ 41⁵ (4)', '§ 1 (2)'],
    question: {
      et: 'Kas Kaitsepolitseiameti kooskõlastus on siduv ja kas vaikimine loeb?',
      en: "Is KAPO's coordination binding, and does silence count?",
    },
    readings: {
      et:
        'a) Nõusolek; b) arvamus; c) HMS-i kooskõlastamise üldreegli järgi loetakse tähtaja ' +
        'möödumisel antuks (kontrollimata).',
      en:
        '(a) approval; (b) opinion; (c) deemed given after a term by general HMS rule on ' +
        'coordination (not verified).',
    },
    choice: {
      et:
        'Nõutav on sõnaselge nõusolek: märgitud kooskõlastuseta otsust teha ei saa. Vaikimine, ' +
        'automaatne kättesaamisteade ega ühegi tähtaja möödumine ei loe. Kooskõlastus on ' +
        'seotud sisu räsiga (isik, abinõu, tähtaeg, põhjendused) ja iga muudatus muudab selle ' +
        'kehtetuks; tingimused saavad otsuse osaks; keeldumine lõpetab taotluse (uute ' +
        'asjaolude korral tuleb esitada uus). Üle 14 päeva vana kooskõlastust tuleb uuendada ' +
        '(poliitika).',
      en:
        'Binding positive act: no recorded approval → no decision. Silence, automatic ' +
        'acknowledgement and lapse of any term count as nothing. Approval is bound to the ' +
        'content hash (person, means, term, reasons); any change voids it; conditions become ' +
        'part of the decision; refusal ends the request (new facts → new request). Approval ' +
        'older than 14 days needs renewal (policy).',
    },
    reason: {
      et:
        '„Eelnevalt” kaotaks mõtte, kui vaikimisest piisaks; see on ainus väline kontroll enne ' +
        'meetme algust.',
      en:
        '"Eelnevalt" (beforehand) would be empty if silence sufficed; it is the only outside ' +
        'check before the measure begins.',
    },
  },
];
