import type { RuleText } from './rule-text.js';

/** § 40 (2)–(3): grounds for not telling, and the decision not to. */
export const s40Grounds = [
  {
    id: 'KKS-40-2',
    kind: 'precondition',
    et:
      'Kaitsevägi võib isiku teavitamata jätta, kui teavitamine võib põhjustada ühe neljast ' +
      'kahjust.',
    en:
      'The Defence Forces may leave the person un-notified if notifying may cause one of four ' +
      'harms.',
    test:
      'A non-notification decision without at least one of grounds 1)–4) and reasons for this ' +
      'person and act is refused citing § 40 (2).',
    boundary:
      'Discretion, not a ban (the English "may not notify" misleads: DIFF-05). Convenience, ' +
      'cost or embarrassment are not grounds.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-2-1',
    kind: 'precondition',
    et: 'Alus: kahjustada oluliselt teise isiku õigusi ja vabadusi või seada teine isik ohtu.',
    en:
      "Ground: significantly harm another person's statutory rights and freedoms or endanger " +
      'another person.',
    test:
      'Ground 1) must name the other person (restricted field) or the class of persons; blank ' +
      'refused citing § 40 (2) 1).',
    boundary: 'Harm to the notified person is not this ground.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-2-2',
    kind: 'precondition',
    et: 'Alus: ohustada Kaitseväe või Välisluureameti vahendi, meetodi või taktika salajasust.',
    en: 'Ground: endanger the secrecy of a means, method or tactic of the Defence Forces or FIS.',
    test: 'Ground 2) must name the means, method or tactic; blank refused citing § 40 (2) 2).',
    boundary: 'A method already public cannot support the ground.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-2-3',
    kind: 'precondition',
    et: 'Alus: ohustada teabe allikat või salajasse koostöösse kaasatud isikut.',
    en: 'Ground: endanger a source of information or a person in secret cooperation.',
    test:
      'Ground 3) must link a source or cooperation record (restricted); blank refused citing ' +
      '§ 40 (2) 3).',
    boundary: 'When the cooperation is exposed or ended the ground must be re-tested.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-2-4',
    kind: 'precondition',
    et:
      'Alus: kahjustada Kaitseväe või Välisluureameti teabevahetust või koostööd välisriigi ' +
      'või rahvusvahelise organisatsiooniga.',
    en:
      'Ground: damage information exchange or cooperation of the Defence Forces or FIS with a ' +
      'foreign state or international organisation.',
    test:
      'Ground 4) must name the state or organisation from reference data; blank refused citing ' +
      '§ 40 (2) 4).',
    boundary: 'Cooperation must exist; an attaché post alone is no proof of it.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-3.a',
    kind: 'decider',
    et: 'Ajutise teavitamata jätmise otsustab Kaitseväe juhataja või tema volitatud üksuse ülem.',
    en:
      'Temporary non-notification is decided by the Commander of the Defence Forces or a unit ' +
      'commander authorised by him or her.',
    test: 'Non-notification without such a signed decision is a breach citing § 40 (3).',
    boundary:
      '"Ülem", not any "head": DIFF-08, AMB-47. The decider of the measure should not decide ' +
      'its non-notification (AMB-62).',
    status: 'implemented',
  },
  {
    id: 'KKS-40-3.b',
    kind: 'term',
    et: 'See kestab kuni teavitamata jätmise aluse äralangemiseni.',
    en: 'It lasts until the ground for non-notification ceases.',
    test:
      'Recording "ground ceased" moves the case to notify-due at once; keeping it withheld is ' +
      'refused citing § 40 (3).',
    boundary:
      'If one of several grounds ceases, the decision must be confirmed on the rest. Review ' +
      'interval: AMB-21.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
