import type { RuleText } from './rule-text.js';

/** § 40 (1): telling the person. */
export const s40Notice = [
  {
    id: 'KKS-40-1.a',
    kind: 'notice',
    et: 'Kaitsevägi teavitab isikut, kelle suhtes loetletud toiming tehti.',
    en: 'The Defence Forces notify a person in respect of whom a listed act was performed.',
    test:
      'Closing a listed act without a notification case for the target is refused citing § 40 (1).',
    boundary:
      'The target consented to covert means (§ 37¹ (4²), § 41⁶ (1)): notice is still owed ' +
      '(AMB-60).',
    status: 'implemented',
  },
  {
    id: 'KKS-40-1.b',
    kind: 'definition',
    et:
      'Loetletud toimingud: § 37 lg 1 p 1, § 37¹ lg 4² p 3, § 39, § 41⁵ lg 1¹ p 3, § 54¹ lg 2 p 2.',
    en: 'The listed acts are § 37 (1) 1), § 37¹ (4²) 3), § 39, § 41⁵ (1¹) 3) and § 54¹ (2) 2).',
    test:
      'A measure type carries notifiable=true exactly for these five; a test enumerates all ' +
      'measure types and compares.',
    boundary:
      'Not listed: § 37 (1) 2)–3), 5); all § 37 (2), covert surveillance abroad included; ' +
      '§ 37¹ (4¹), (4²) 1)–2); § 37², § 37³; § 41¹; § 41² (own rule § 41² (3)); § 41⁵ (1), ' +
      '(1¹) 1)–2); § 54¹ (1), (2) 1).',
    status: 'implemented',
  },
  {
    id: 'KKS-40-1.c',
    kind: 'notice',
    et: 'Teavitatakse ka isikut, kelle põhiõigusi ja -vabadusi toiming oluliselt piiras.',
    en:
      'A person whose fundamental rights and freedoms the act materially restricted is ' +
      'notified too.',
    test:
      'Every person identified in the act gets a signed determination "target / materially ' +
      'restricted / not"; a missing one blocks closing, citing § 40 (1).',
    boundary: '"Not materially restricted" needs reasons (AMB-19).',
    status: 'implemented',
  },
  {
    id: 'KKS-40-1.d',
    kind: 'precondition',
    et: 'Isik peab olema toimingu käigus tuvastatud.',
    en: 'The person must have been identified in the course of the act.',
    test:
      'A person entry with no identity yields "not identified"; later identification reopens ' +
      'the case automatically.',
    boundary: 'AMB-19 on whether identification after the act counts.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-1.e',
    kind: 'definition',
    et: 'Teate sisu on toimingu aeg ja liik.',
    en: 'The content of the notice is the time and type of the act.',
    test:
      'A notice without both time and type is refused citing § 40 (1); a notice form that ' +
      'carries more than these is flagged.',
    boundary: 'No duty to show collected data here (contrast § 41² (3)).',
    status: 'implemented',
  },
  {
    id: 'KKS-40-1.f',
    kind: 'deadline',
    et: 'Teavitatakse viivitamata pärast toiminguga kogutud teabe salastatuse kustumist.',
    en:
      'Notice is given immediately after the classification of the information collected by ' +
      'the act lapses.',
    test:
      'A timer at the lapse instant opens the task; with neither a notice nor a § 40 (3) ' +
      'decision within P-IMM-40 the case is in breach citing § 40 (1).',
    boundary:
      'Lapse = expiry or earlier declassification (DIFF-07). Several items, no classified ' +
      'item, nothing collected: AMB-14. "Immediately": AMB-04.',
    status: 'implemented',
  },
  {
    id: 'KKS-40-1.g',
    kind: 'duty',
    et: 'Välisluureameti tehtud § 39 toimingust teavitab isikut Kaitsevägi.',
    en: "For a § 39 act performed by FIS, the duty to notify is the Defence Forces'.",
    test:
      'A § 39 result without act time, act type and identified persons cannot be closed: ' +
      'refused citing § 40 (1).',
    boundary: 'The Defence Forces depend on FIS for these data: AMB-20.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
