import type { Difference } from './difference.js';

/** DIFF-01 to DIFF-09. */
export const diff01To09: readonly Difference[] = [
  {
    id: 'DIFF-01',
    grade: 'A',
    at: ['§ 37 (2) 3)'],
    et: 'väljaspool Eesti Vabariigi territooriumi isikuid varjatult jälgida',
    en: null,
    says: {
      et:
        'Tõlkes punkt 3 puudub ja loetelu lõpeb punktiga 2. Volitus jälgida isikut varjatult ' +
        'väljaspool Eestit on antud üksnes eestikeelses tekstis; selle ingliskeelne sõnastus on ' +
        'registri oma.',
      en:
        'The translation leaves clause 3) out and ends its list at 2). The power of covert ' +
        'surveillance outside Estonia is given by the Estonian text alone; the English words the ' +
        'register has for it are our own.',
    },
  },
  {
    id: 'DIFF-02',
    grade: 'A',
    at: ['§ 43 (1¹)'],
    et:
      '§ 37 lõike 1 punktides 1–3 ning vajaduse korral § 37 lõike 1 punktis 5 sätestatud viisil ' +
      'kogutud teabe dokumenteerib Kaitsevägi dokumendiregistris',
    en: null,
    says: {
      et:
        'Tõlkes lõige 1¹ puudub. Signaalide, kujutiste ja teabevaldajatelt saadud teabe ' +
        'dokumenteerimise kohustus tuleneb üksnes eestikeelsest tekstist: see teave ' +
        'dokumenteeritakse dokumendiregistris, mitte teabetoimikus.',
      en:
        'The translation leaves subsection (1¹) out. The duty to document signals, imagery and ' +
        'information from holders stands in the Estonian text alone: it goes to the document ' +
        'register, not to an information file.',
    },
  },
  {
    id: 'DIFF-03',
    grade: 'A',
    at: ['§ 37 (2) 1)'],
    et: 'isikuid küsitleda ja varjatult jälgida',
    en: 'interview persons and conduct covert intelligence',
    says: {
      et:
        'Tõlget saaks lugeda piiramata volitusena. Antud on üksnes õigus isikut varjatult ' +
        'jälgida, sama toiming mis §-des 37¹, 41⁵ ja 54¹.',
      en:
        'The translation reads as an open-ended power. Only covert surveillance of persons is ' +
        'given, the same act as in §§ 37¹, 41⁵ and 54¹.',
    },
  },
  {
    id: 'DIFF-04',
    grade: 'A',
    at: ['§ 37 (2²)'],
    et:
      'toimingu tegijaid, toimingu eesmärki, õiguste ja kohustuste ning kasutatava kinnis- ja ' +
      'vallasasja kuuluvust',
    en:
      'the performers of the act, the target of the act and the ownership of the rights and ' +
      'obligations',
    says: {
      et:
        'Andmesubjekti eest võib varjata toimingu tegijat, eesmärki ning õiguste, kohustuste ja ' +
        'vara kuuluvust. Toimingu „sihtmärki” (ingl target) varjatavate asjaolude hulgas ei ole.',
      en:
        'What may be hidden from the data subject is who acts, what for, and whose the rights, ' +
        'obligations and property are. A "target" of the act is not among them.',
    },
  },
  {
    id: 'DIFF-05',
    grade: 'A',
    at: ['§ 40 (2)'],
    et: 'võib jätta isiku … teavitamata',
    en: 'The Defence Forces may not notify a person',
    says: {
      et:
        'Tõlget saaks lugeda keeluna. Tegemist on kaalutlusõigusega, mida kasutatakse otsusega; ' +
        'reegel on, et isikut teavitatakse.',
      en:
        'The translation can be read as a ban. It is a discretion, exercised by a decision; the ' +
        'rule is that the person is notified.',
    },
  },
  {
    id: 'DIFF-06',
    grade: 'A',
    at: ['§ 40 (3)'],
    et: 'Isiku võib … otsusel jätta teavitamata kuni',
    en: 'A person may not be notified by a decision',
    says: {
      et: 'Otsusega jäetakse isik teavitamata; teavitamine ise otsust ei nõua.',
      en: 'The decision withholds the notice; notifying needs no decision.',
    },
  },
  {
    id: 'DIFF-07',
    grade: 'A',
    at: ['§ 40 (1)', '§ 40 (4)', '§ 40 (5)'],
    et: 'salastatuse kustumist … salastatuse kustumisest',
    en: 'declassification',
    says: {
      et:
        'Tõlge viitab üksnes salastatuse kustutamise otsusele. Salastatus kustub ka tähtaja ' +
        'möödumisel iseenesest ning sellest hetkest algavad teavitamise kohustus ja üheaastane ' +
        'tähtaeg ilma kellegi otsuseta.',
      en:
        'The translation suggests a decision only. A classification also lapses of itself when ' +
        'its term runs out, and from that instant the duty to notify and the one-year term run ' +
        'without anybody deciding.',
    },
  },
  {
    id: 'DIFF-08',
    grade: 'A',
    at: ['§ 40 (3)', '§ 40 (4)'],
    et: 'struktuuriüksuse ülema … struktuuriüksuse ülem',
    en: 'the head of a structural unit authorized by him or her',
    says: {
      et:
        'Otsustajaks saab volitada üksnes ülema, s.o kaitseväelase (§ 26 lg 7, AMB-47). Tõlke ' +
        'järgi võiks selleks olla ka ametnikust juhataja.',
      en:
        'Only a commander, that is a serviceman, can be authorised to decide (§ 26 (7), AMB-47). ' +
        'The translation would admit a civilian head.',
    },
  },
  {
    id: 'DIFF-09',
    grade: 'A',
    at: ['§ 40 (5)'],
    et: 'luba isiku püsivalt teavitamata jätmiseks … haldustoiminguks loa andmise sätete kohaselt',
    en: 'permission not to permanently notify the person … a permit for an administrative act',
    says: {
      et:
        'Luba taotletakse isiku püsivalt teavitamata jätmiseks ja kohus otsustab ' +
        'haldustoiminguks, mitte haldusaktiks loa andmise sätete järgi. Ingliskeelne lause on ' +
        'vigane.',
      en:
        'Permission is sought for never notifying the person, and the court decides under the ' +
        'provisions on permission for an administrative measure, not an administrative act. The ' +
        'English sentence is broken.',
    },
  },
];
