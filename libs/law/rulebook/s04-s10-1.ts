import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 4–§ 10¹: military operation, symbols, supervision, officials of the unit. */
export const s04ToS10s1 = [
  {
    id: 'KKS-4',
    kind: 'definition',
    et:
      'Sõjaline operatsioon on Kaitseväe tegevus riigi sõjalisel kaitsmisel või osalemine ' +
      'rahvusvahelises sõjalises operatsioonis.',
    en:
      'A military operation is either Defence Forces activity in the military defence of the ' +
      'state or participation in an international military operation.',
    test:
      'The type "military operation" has two kinds (national defence, international); a rule ' +
      'that says "international military operation" accepts only the second kind.',
    boundary:
      '§ 37¹ (1) 3), § 37² (1) 3) and § 37³ (1) 3) say only "military operation", so both ' +
      'kinds fit their wording while § 37 (2) 1) does not (AMB-25).',
    status: 'definition',
  },
  {
    id: 'KKS-5-1',
    kind: 'definition',
    et:
      'Kaitseväel on kooskõlastatud sümbolid; kirjelduse ja kasutamise korra kehtestab ' +
      'minister määrusega.',
    en:
      'The Defence Forces have coordinated symbols; the minister sets description and use by ' +
      'regulation.',
    test: 'None for measures. Shows that "kooskõlastatud" is rendered "approved": DIFF-26.',
    status: { outside: outside.symbols },
  },
  {
    id: 'KKS-5-2',
    kind: 'definition',
    et:
      'Üksusel võib olla sümbol; selle kehtestab Kaitseväe juhataja kooskõlastatult ' +
      'Riigikantseleiga.',
    en:
      'Units may have symbols; the Commander sets them in coordination with the State Chancellery.',
    test: 'None for measures.',
    status: { outside: outside.symbols },
  },
  {
    id: 'KKS-6-1',
    kind: 'definition',
    et: 'Kaitseväel võivad olla kooskõlastatud teenetemärgid; korra kehtestab minister määrusega.',
    en:
      'The Defence Forces may have coordinated decorations; the minister sets description and ' +
      'award by regulation.',
    test: 'None for measures.',
    status: { outside: outside.symbols },
  },
  {
    id: 'KKS-6-2',
    kind: 'definition',
    et:
      'Üksusel võib olla teenetemärk; korra kehtestab Kaitseväe juhataja kooskõlastatult ' +
      'Riigikantseleiga.',
    en:
      'Units may have decorations; the Commander sets them in coordination with the State ' +
      'Chancellery.',
    test: 'None for measures.',
    status: { outside: outside.symbols },
  },
  {
    id: 'KKS-7-1',
    kind: 'access',
    et: 'Teenistuslikku järelevalvet Kaitseväe üle teeb valdkonna eest vastutav minister.',
    en:
      'The minister responsible for the area exercises supervisory control over the Defence ' +
      'Forces.',
    test:
      'A minister-supervision role can read every measure record and its history; it cannot ' +
      'sign, change or delete any of them (a write is refused citing § 7 (1)).',
    boundary:
      'Supervision is not command (§ 23 (1)) and is not decision: the minister is never ' +
      'accepted as decider of a measure.',
    status: 'implemented',
  },
  {
    id: 'KKS-7-2',
    kind: 'access',
    et:
      'Kaitseväe juhataja teeb teenistuslikku järelevalvet struktuuriüksuste ja ametiisikute ' +
      'tegevuse üle.',
    en:
      'The Commander of the Defence Forces exercises supervisory control over units and officials.',
    test: 'The Commander sees every decision signed under a delegation the same day it is signed.',
    boundary:
      "Supervising a delegate's decision does not change who decided it: the record keeps the " +
      'delegate as decider.',
    status: 'implemented',
  },
  {
    id: 'KKS-10s1',
    kind: 'precondition',
    et: 'Kaitseväeluuret teostava üksuse ametniku võib nimetada konkursita.',
    en:
      'An official of a unit conducting military intelligence may be appointed without a ' +
      'competition.',
    test:
      'Appointment without competition does not waive the background check: activating such a ' +
      'user without a § 41³ result is refused citing § 41³ (1).',
    boundary: 'Covers officials (ametnik) only, not active servicemen or employees.',
    status: { outside: outside.staffing },
  },
] as const satisfies readonly RuleText[];
