import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 28–§ 29: transfer of command authority, and orders. */
export const s28ToS29 = [
  {
    id: 'KKS-28-1',
    kind: 'decider',
    et:
      'Ülem võib alluva ülema käsuõiguse käsuga ajutiselt üle anda teisele alluvale ' +
      'kaitseväelasele.',
    en:
      "A commander may by order temporarily transfer a subordinate commander's command " +
      'authority to another subordinate serviceman.',
    test:
      'A § 28 order presented as delegation of a measure decision is refused citing § 28 (1) ' +
      "with the measure's own decider rule.",
    status: { outside: outside.transferOfCommand },
  },
  {
    id: 'KKS-28-2',
    kind: 'precondition',
    et: 'Üleandmise käsk sisaldab täpset ülesannet ja kestust.',
    en: 'The transfer order must state the exact task and the period.',
    test:
      'Model for delegation records too: a delegation without provision and period is refused ' +
      '(AMB-08).',
    status: { outside: outside.transferOfCommand },
  },
  {
    id: 'KKS-28-3',
    kind: 'precondition',
    et: 'Distsiplinaarvõimu üle anda ei saa; alaline struktuur ei muutu.',
    en: 'Disciplinary power cannot be transferred; the permanent structure does not change.',
    test: 'None.',
    status: { outside: outside.transferOfCommand },
  },
  {
    id: 'KKS-28-4',
    kind: 'power',
    et: 'Üleandmisega võib moodustada ajutisi üksusi.',
    en: 'Transfer may be used to form temporary units.',
    test:
      'A temporary unit is not a "unit designated in the statutes": its requests are refused ' +
      'citing § 37 (3) (AMB-07).',
    status: { outside: outside.transferOfCommand },
  },
  {
    id: 'KKS-28-5',
    kind: 'decider',
    et: 'Korra, andmed ja ulatuse kehtestab minister määrusega.',
    en: 'Procedure, data and extent of transfer are set by ministerial regulation.',
    test: 'Reference only.',
    status: { outside: outside.transferOfCommand },
  },
  {
    id: 'KKS-28-6',
    kind: 'power',
    et:
      'Rahvusvahelises koostöös võib juhataja osa käsuõigusest välisülemale üle anda või ' +
      'temalt vastu võtta.',
    en:
      'For international military cooperation the Commander may transfer part of command ' +
      'authority to, or receive part from, a commander of another state or international ' +
      'organisation.',
    test:
      'A foreign or international commander is never accepted as decider of a measure: refused ' +
      "citing § 28 (6) and the measure's decider rule (AMB-08).",
    status: { outside: outside.transferOfCommand },
  },
  {
    id: 'KKS-28-7',
    kind: 'power',
    et: 'Välisülem võib saadud käsuõiguse edasi anda.',
    en: 'That foreign commander may pass the transferred authority on.',
    test: 'As (6).',
    status: { outside: outside.transferOfCommand },
  },
  {
    id: 'KKS-28-8',
    kind: 'power',
    et:
      'Kaitseväe ülem võib oma käsuõiguse osaliselt või täielikult alluvale, sh välisülemale ' +
      'edasi anda.',
    en:
      'A Defence Forces commander may pass his or her command authority partly or fully to a ' +
      'subordinate commander, including of foreign forces.',
    test: 'As (6).',
    status: { outside: outside.transferOfCommand },
  },
  {
    id: 'KKS-29-1',
    kind: 'definition',
    et: 'Käsk on ülema tahte väljendus suuliselt, kirjalikult või märguandega.',
    en: "An order is a commander's will expressed orally, in writing or by signal.",
    test: 'An oral order never opens a measure state (AMB-54).',
    status: 'definition',
  },
  {
    id: 'KKS-29-2',
    kind: 'precondition',
    et: 'Käsk peab vastama seadustele ja nende alusel antud aktidele.',
    en: 'An order must comply with Acts and legislation under them.',
    test:
      'An order to run a measure outside this rulebook is recorded as received and the measure ' +
      'still refused.',
    status: { outside: outside.orders },
  },
  {
    id: 'KKS-29-3',
    kind: 'precondition',
    et: 'Käsk ei tohi ületada andja käsuõigust.',
    en: "An order may not exceed the issuer's command authority.",
    test: 'As (2).',
    status: { outside: outside.orders },
  },
  {
    id: 'KKS-29-4',
    kind: 'precondition',
    et: 'Suuline või kirjalik käsk sisaldab eesmärki, täpset ülesannet ja tähtaega.',
    en: 'An oral or written order states the purpose, exact task and deadline.',
    test: 'Tasking under a signed decision repeats its purpose, scope and end time.',
    status: { outside: outside.orders },
  },
  {
    id: 'KKS-29-5',
    kind: 'duty',
    et: 'Mittemõistmisel tuleb küsida selgitust.',
    en: 'A recipient who does not understand must ask.',
    test: 'None.',
    status: { outside: outside.orders },
  },
  {
    id: 'KKS-29-6',
    kind: 'precondition',
    et: 'Käsu võib anda teenistuskohustuse täitmiseks (erand § 30).',
    en: 'An order may be given for duty purposes (special case: § 30).',
    test: 'None.',
    status: { outside: outside.orders },
  },
  {
    id: 'KKS-29-7',
    kind: 'duty',
    et: 'Käsu saaja täidab käsud, ka ametikohavälised teenistusalased.',
    en:
      'The recipient must carry out received orders, including service-related ones outside ' +
      'the post.',
    test: 'A received order does not cure a missing decision, approval, consent or notice.',
    status: { outside: outside.orders },
  },
] as const satisfies readonly RuleText[];
