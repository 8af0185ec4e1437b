import type { RuleText } from './rule-text.js';

/** § 40 (4)–(5): permanent non-notification, by decision or with the court. */
export const s40Permanent = [
  {
    id: 'KKS-40-4.a',
    kind: 'deadline',
    et:
      'Kui kustumisest on möödunud aasta ja alus püsib, otsustatakse isiku püsivalt ' +
      'teavitamata jätmine, v.a lõike 5 juhul.',
    en:
      'When one year has passed since the lapse and the ground persists, permanent ' +
      'non-notification is decided, except in the (5) case.',
    test:
      'A permanent decision signed before one full year has passed is refused citing § 40 (4); ' +
      'within P-IMM-40 after the year the case must be notified or permanently decided, unless ' +
      'it is in the (5) path, else breach citing § 40 (4).',
    boundary: 'Clock and count: AMB-14, AMB-15. Nobody decides at one year: AMB-18.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-4.b',
    kind: 'decider',
    et: 'Selle otsustab Kaitseväe juhataja või tema volitatud üksuse ülem.',
    en: 'It is decided by the Commander or a unit commander authorised by him or her.',
    test:
      'A permanent decision by anyone else is refused citing § 40 (4); an authorisation for ' +
      '(3) alone does not cover (4).',
    boundary: 'AMB-08.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-4.c',
    kind: 'precondition',
    et: 'Alus peab otsustamise ajal püsima.',
    en: 'The ground must still exist at that moment.',
    test:
      'A permanent decision that only refers to the earlier decision, without fresh reasons, ' +
      'is refused citing § 40 (4).',
    boundary:
      'Ground that ceased the day before: notify. A different ground may be used only if it ' +
      'exists now and is reasoned.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-5.a',
    kind: 'prior-approval',
    et:
      '§ 39 alusel JAS § 25 lg 3 või § 26 lg 3 p 5 toiminguga kogutud teabe puhul on püsivaks ' +
      'teavitamata jätmiseks vaja halduskohtu luba.',
    en:
      'For information collected under § 39 by a JAS § 25 (3) or § 26 (3) 5) act, permanent ' +
      "non-notification needs the administrative court's permission.",
    test: 'A permanent decision under (4) for such an act is refused citing § 40 (5).',
    boundary: 'Mixed act (both kinds): the court path governs all of it.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-5.b',
    kind: 'decider',
    et: 'Taotleb Kaitseväe juhataja.',
    en: 'The applicant is the Commander of the Defence Forces.',
    test: 'An application signed by a delegate is refused citing § 40 (5).',
    boundary: 'No "authorised commander" here, unlike (3) and (4).',
    status: 'implemented',
  },
  {
    id: 'KKS-40-5.c',
    kind: 'deadline',
    et: 'Taotlus esitatakse hiljemalt 15 päeva enne üheaastase tähtaja möödumist.',
    en: 'The application is made at the latest 15 days before the one-year term ends.',
    test:
      'An application lodged after the deadline is recorded as late, the breach cites ' +
      '§ 40 (5), and the case defaults to notify at one year.',
    boundary: "Count: AMB-15. Late or pending at the year's end: AMB-16.",
    status: 'implemented',
  },
  {
    id: 'KKS-40-5.d',
    kind: 'prior-approval',
    et: 'Loa annab halduskohtu esimees või tema määratud halduskohtunik.',
    en:
      'Permission comes from the chairman of the administrative court or a judge appointed by ' +
      'the chairman.',
    test:
      'A permission record without court, judge, date and reference is refused citing § 40 (5).',
    boundary: "Another court's or prosecutor's permission does not count.",
    status: 'implemented',
  },
  {
    id: 'KKS-40-5.e',
    kind: 'definition',
    et: 'Luba antakse või keeldutakse HKMS-i haldustoiminguks loa andmise sätete kohaselt.',
    en:
      'Grant or refusal follows the Code of Administrative Court Procedure rules on permission ' +
      'for an administrative measure (haldustoiming).',
    test:
      'States: applied → granted | refused; "granted in part" keeps the un-granted persons or ' +
      'acts in notify-due.',
    boundary: '"Administrative act" in English is wrong: DIFF-09. Refusal: AMB-17.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-5.f',
    kind: 'precondition',
    et: 'Taotlus eeldab § 40 lg 2 aluse püsimist.',
    en: 'The application presupposes that a § 40 (2) ground exists and is expected to persist.',
    test: 'An application without ground and reasons is refused citing § 40 (5).',
    boundary: 'Ground ceases while pending → withdraw and notify.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
