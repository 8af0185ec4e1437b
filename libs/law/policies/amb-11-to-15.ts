import type { Policy } from './policy.js';

/** AMB-11 to AMB-15: objection, consent, and when § 40 begins. */
export const amb11To15: readonly Policy[] = [
  {
    id: 'AMB-11',
    provision: { et: '§ 37¹ lg 4⁴, § 54¹ lg 3', en: '§ 37¹ (4⁴), § 54¹ (3)' },
    about: ['§ 37¹ (4⁴)', '§ 54¹ (3)'],
    question: {
      et: 'Milline mõju on Kaitsepolitseiameti vastuväitel, kui nõutav on üksnes teavitamine?',
      en: 'KAPO objects after a mere notice: effect?',
    },
    readings: {
      et: 'Seadus vaikib; teavitamine ei anna vetoõigust.',
      en: 'Silent; notice gives no veto.',
    },
    choice: {
      et:
        'Vastuväide märgitakse üles ja näidatakse kohe otsustajale ning meede peatub, kuni ' +
        'otsustaja selle kirjalikult kinnitab (§ 54¹ puhul 4 tunni jooksul, muidu meede lõpeb; ' +
        '§ 37¹ puhul 24 tunni jooksul).',
      en:
        'Objection is recorded, shown to the decider at once, and the measure is suspended ' +
        'until the decider confirms in writing (≤ 4 h for § 54¹, else it ends; ≤ 24 h for ' +
        '§ 37¹).',
    },
    reason: {
      et: 'Nõuab vähe; hoiab ära toimingute kokkupõrke ja tõendab, et vastuväidet on kaalutud.',
      en: 'Costs little; prevents a collision and documents that the objection was weighed.',
    },
  },
  {
    id: 'AMB-12',
    provision: {
      et: '§ 37¹ lg 4, 4²; § 37 lg 2¹; § 41² lg 2; § 41⁶ lg 1, lg 2 p 3',
      en: '§ 37¹ (4), (4²); § 37 (2¹); § 41² (2); § 41⁶ (1), (2) 3)',
    },
    about: ['§ 37¹ (4)', '§ 37¹ (4²)', '§ 37 (2¹)', '§ 41² (2)', '§ 41⁶ (1)', '§ 41⁶ (2) 3)'],
    question: {
      et: 'Mis saab, kui nõusolek võetakse meetme ajal tagasi?',
      en: 'Consent withdrawn while a measure is active?',
    },
    readings: {
      et: 'Tagasivõtmist seadus ei reguleeri; § 41⁶ lg 2 p 3 annab õiguse taotleda lõpetamist.',
      en: 'No withdrawal rule; § 41⁶ (2) 3) gives a right to ask for an end.',
    },
    choice: {
      et:
        'Tagasivõtmine (või § 41⁶ lg 2 p 3 taotlus) lõpetab märgitud hetkel kõik sellel ' +
        'nõusolekul põhinevad meetmed: lõppolek „lõppenud – nõusolek tagasi võetud”. Hiljem ' +
        'laekunud andmed suletakse ja kustutatakse pärast dokumenteeritud läbivaatamist; ' +
        'varasemate andmete vajalikkust hinnatakse viivitamata (§ 36 lg 3 p 2). ' +
        'Teavitamiskohustus § 40 alusel jääb. Süsteem ei avalda isikule, et varjatud meede ' +
        'toimus. Uus nõusolek tähendab uut taotlust.',
      en:
        'Withdrawal (or a § 41⁶ (2) 3) request) ends every measure resting on that consent at ' +
        'the recorded instant: terminal state "ended – consent withdrawn". Later-arriving data ' +
        'are sealed and deleted after a recorded review; earlier data go to immediate ' +
        'necessity review (§ 36 (3) 2)). § 40 notice stays due. The person is not told by the ' +
        'system that a covert measure existed. New consent = new request.',
    },
    reason: {
      et:
        'Nõusolek on iga toimingu, mitte üksnes esimese eeldus; lõpetamise taotlus, mille võib ' +
        'tähelepanuta jätta, ei kaitseks kedagi.',
      en:
        'Consent is a precondition of each act, not only of the first; a request to end that ' +
        'may be ignored would protect nobody.',
    },
  },
  {
    id: 'AMB-13',
    provision: {
      et: '§ 41⁶ lg 1 teine lause; § 37¹ lg 4²; § 41² lg 1',
      en: '§ 41⁶ (1) second sentence; § 37¹ (4²); § 41² (1)',
    },
    about: ['§ 41⁶ (1)', '§ 37¹ (4²)', '§ 41² (1)'],
    question: {
      et: 'Mis saab, kui isik lahkub meetme ajal teenistusest?',
      en: 'Person leaves service during a measure?',
    },
    readings: {
      et:
        'Seaduse järgi ei ole „pärast” vabastamist õigust andmeid koguda. Mis hetkest alates ' +
        'ja mis saab, kui vabastamisest saadakse teada hiljem, seadus ei ütle.',
      en: 'Act: no right to collect "after" release. Which instant, and late knowledge: silent.',
    },
    choice: {
      et:
        'Meede lõpeb vabastamise käskkirjas märgitud hetkel (kui on ainult kuupäev, siis ' +
        'esimese teenistusvälise päeva algusega). Kui teave saabub hiljem, suletakse kõik ' +
        'pärast seda hetke kogutu, märgitakse rikkumine ja andmed kustutatakse pärast ' +
        'läbivaatamist. Sama kehtib tagasi lükatud või loobunud kandidaadi, lõppenud alal ' +
        'viibimise loa ja lõppenud koostöö kohta.',
      en:
        'Ends at the effective instant in the release order (start of the first day out of ' +
        'service if only a date). Late HR news: everything collected after that instant is ' +
        'sealed, breach recorded, deleted after review. Rejected or withdrawn candidate, ended ' +
        'area permit, ended cooperation: same.',
    },
    reason: {
      et: 'Keeld on seaduses sõnastatud tingimusteta; vabastamisest teadmine seda ei mõjuta.',
      en: 'The bar is absolute in the text; knowledge is irrelevant to it.',
    },
  },
  {
    id: 'AMB-14',
    provision: { et: '§ 40 lg 1, 4, 5', en: '§ 40 (1), (4), (5)' },
    about: ['§ 40 (1)', '§ 40 (4)', '§ 40 (5)'],
    question: {
      et:
        'Millal algab teavitamise tähtaeg, kui teabeüksusi on mitu, ükski ei ole salastatud ' +
        'või midagi ei kogutud?',
      en: 'When does the clock start? Several items, nothing classified, nothing collected?',
    },
    readings: {
      et:
        '„Toiminguga kogutud teabe salastatuse kustumist” võib lugeda nii: a) esimene ' +
        'teabeüksus; b) viimane teabeüksus; c) iga teabeüksus eraldi.',
      en:
        'From the lapse of classification ("salastatuse kustumisest") of information collected ' +
        'by the act ("toiminguga kogutud teave"): (a) first item; (b) last item; (c) each ' +
        'item.',
    },
    choice: {
      et:
        'Tähtaeg algab selle isiku kohta selle toiminguga kogutud teabe esimese üksuse ' +
        'salastatuse kustumisest; veel salastatut kaitseb § 40 lg 2 otsus, mitte ootamine. Kui ' +
        'salastatud teavet ei ole või midagi ei kogutud, algab tähtaeg toimingu lõpust; kui ' +
        'salastatus kustub toimingu ajal, samuti toimingu lõpust. Uuesti salastamine tähtaega ' +
        'ei muuda. Teabeüksust ei saa salvestada ilma salastatuse kustumise kuupäevata (§ 24 p ' +
        '9). Alles jäävad nii esimese kui ka viimase kustumise kuupäev. Süsteem ise teadet ' +
        'kunagi ei saada: ta avab ülesande ja näitab, mis on veel salastatud; teade võib ' +
        'sisaldada üksnes seda, mis ei ole.',
      en:
        'L = the first lapse among the items of that act that concern that person; what is ' +
        'still secret is protected by a § 40 (2) decision, not by waiting. No classified item, ' +
        'or nothing collected: L = end of the act. Lapse while the act runs: L = its end. ' +
        'Re-classification after lapse does not reset L. Every item must carry a lapse date to ' +
        'be stored (§ 24 9)). Both the first and the last lapse are kept on the record. ' +
        'Software never sends a notice by itself: at L it opens the task, shows which items ' +
        'are still classified, and the notice may hold only what is not.',
    },
    reason: {
      et:
        'Muidu lükkaks üks kauaks salastatud teabeüksus teavitamise ilma ühegi otsuseta ' +
        'aastakümneteks edasi. Õigusnõunik võib reeglistiku versioonis valida viisi b; see ' +
        'muudatus märgitakse üles.',
      en:
        'Otherwise one long-classified item would postpone notice for decades without any ' +
        'decision. Counsel may switch to (b) per rulebook version; the switch is recorded.',
    },
  },
  {
    id: 'AMB-15',
    provision: { et: '§ 40 lg 4–5', en: '§ 40 (4)–(5)' },
    about: ['§ 40 (4)', '§ 40 (5)'],
    question: {
      et: 'Kuidas arvutatakse üks aasta ja 15 päeva?',
      en: 'Counting one year and 15 days?',
    },
    readings: {
      et:
        'Üldine arvutamine (aasta lõpeb vastaval päeval) ja tagasiarvestus; viimase päeva üle ' +
        'saab vaielda ühe päeva ulatuses.',
      en:
        'General counting (year ends on the corresponding day) and backward counting; which ' +
        'day is the last is arguable by one day.',
    },
    choice: {
      et:
        'Aastapäev on järgmise aasta sama kuupäev (29.02 → 28.02). Püsivalt teavitamata ' +
        'jätmise saab otsustada pärast aastapäeva lõppu. Taotluse tähtaeg on selle päeva lõpp, ' +
        'millest aastapäeva alguseni jääb 15 täispäeva; kui see ei ole tööpäev, siis eelmine ' +
        'tööpäev. Näide: kustumine 10.03.2021 → taotlus hiljemalt 22.02.2022 kell 24.00 → ' +
        'püsiv otsus mitte enne 11.03.2022.',
      en:
        'Anniversary = same date next year (29.02 → 28.02). Permanent decision only after the ' +
        'anniversary day has ended. Application deadline = end of the day that leaves 15 full ' +
        'days before the anniversary day begins, and if not a working day the previous working ' +
        'day. Example: lapse 10.03.2021 → apply by 22.02.2022 24:00 → permanent decision not ' +
        'before 11.03.2022.',
    },
    reason: {
      et: 'Varasem päev on tähtaegne ja hilisem otsustamise päev õiguspärane iga tõlgenduse järgi.',
      en:
        'The earlier day is timely under every reading; the later decision day is lawful under ' +
        'every reading.',
    },
  },
];
