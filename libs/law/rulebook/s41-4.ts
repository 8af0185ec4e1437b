import type { RuleText } from './rule-text.js';

/** § 41⁴ (1): who fills in the personal profile, and when. */
export const s41s4 = [
  {
    id: 'KKS-41s4-1.a',
    kind: 'duty',
    et: 'Kandideerija ja teenistuses või töösuhtes olija täidab isikuankeedi iga viie aasta järel.',
    en: 'A person applying or in service or employment fills in the profile every five years.',
    test: 'A check started on a profile older than five years is refused citing § 41⁴ (1).',
    boundary: 'Anchor: AMB-38. Service-related persons have no profile duty.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s4-1.b',
    kind: 'notice',
    et: 'Kandideerimisel teavitatakse isikut taustakontrolli regulaarsusest.',
    en: 'On applying, the person is told that background checks are regular.',
    test: 'Accepting an application without the recorded notice is refused citing § 41⁴ (1).',
    boundary: 'Persons in service before the rule: § 57 (10); the notice must precede the profile.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s4-1.c',
    kind: 'purpose',
    et: 'Ankeedis on andmed, mis võimaldavad sobivust hinnata.',
    en: 'The profile holds data that allow suitability to be assessed.',
    test: 'A profile field outside § 41⁴ (2) is refused citing § 41⁴ (1)–(2).',
    boundary: 'Closed list of 21 items.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
