import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 1–§ 2: what the Act governs, and what the Defence Forces are. */
export const s01ToS02 = [
  {
    id: 'KKS-1-1',
    kind: 'definition',
    et:
      'Seadus määrab Kaitseväe õigusliku seisundi, ülesanded, ülesehituse, juhtimise ja jõu ' +
      'kasutamise alused.',
    en:
      'The Act governs the legal status, tasks, organisation, command and use of force of the ' +
      'Defence Forces.',
    test:
      'Every refusal, decision and report prints the Act and its wording (KKS, wording ' +
      '05.06.2020–31.12.2021, RT I, 26.05.2020, 9); a refusal without a rule id and printed ' +
      'citation is a test failure.',
    boundary:
      "The wording ended 31.12.2021. A decision dated later is stored with this wording's " +
      'version and carries a standing warning (AMB-01).',
    status: 'definition',
  },
  {
    id: 'KKS-1-2',
    kind: 'duty',
    et:
      'Seaduse haldusmenetlustele kohaldub haldusmenetluse seadus, kui käesolev seadus ei erista.',
    en:
      'The Administrative Procedure Act applies to the administrative proceedings in the Act, ' +
      "subject to the Act's own special rules.",
    test:
      'A decision lacking decider, date and time, legal basis or written reasons cannot be ' +
      'signed: refused citing § 1 (2).',
    boundary:
      "The Act's own rule always wins; the HMS fills only silence (counting of terms, service " +
      'of notices, coordination between authorities: AMB-03, AMB-10).',
    status: 'implemented',
  },
  {
    id: 'KKS-2-1',
    kind: 'definition',
    et:
      'Kaitsevägi on sõjaväeliselt korraldatud valitsusasutus Kaitseministeeriumi valitsemisalas.',
    en:
      'The Defence Forces are a militarily organised government authority in the Ministry of ' +
      "Defence's area of government.",
    test:
      '"Defence Forces", "Ministry of Defence" and "minister responsible for the area" are ' +
      'three distinct addressees in the data model; a notice addressed to the Ministry does ' +
      'not satisfy a duty owed to the minister.',
    boundary:
      'The Act itself uses all three: § 43 (2) and § 39 (3) → Ministry; § 37² (6), § 41⁵ (4), ' +
      '§ 54¹ (3), § 42 (4) → minister.',
    status: 'definition',
  },
  {
    id: 'KKS-2-2',
    kind: 'power',
    et:
      'Kaitsevägi võib ülesannete täitmiseks kasutada jõudu seaduses sätestatud alustel ja korras.',
    en:
      'To perform its tasks the Defence Forces may use force on the bases and in the manner ' +
      'laid down by law.',
    test:
      'No intelligence measure carries a use-of-force permission: a measure request that asks ' +
      'for force, detention or coercion is refused citing § 2 (2).',
    boundary:
      'Detention and search in the restricted military area are separate (§ 55, § 56) and are ' +
      'not intelligence measures.',
    status: { outside: outside.force },
  },
] as const satisfies readonly RuleText[];
