import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 26–§ 27: commanders and command authority. */
export const s26ToS27 = [
  {
    id: 'KKS-26-1',
    kind: 'definition',
    et: 'Ülem on kaitseväelane, kes juhib talle allutatud kaitseväelasi.',
    en: 'A commander (ülem) is a serviceman who directs servicemen subordinate to him or her.',
    test:
      'Where the Act says "ülem" decides, a user who is not a serviceman is refused citing ' +
      '§ 26 (1) (AMB-47).',
    status: 'implemented',
  },
  {
    id: 'KKS-26-2',
    kind: 'definition',
    et: 'Ülemal on alluva suhtes käsuõigus ja distsiplinaarvõim.',
    en: 'A commander has command authority and disciplinary power over subordinates.',
    test: 'Command authority alone never signs a measure.',
    status: 'definition',
  },
  {
    id: 'KKS-26-3',
    kind: 'definition',
    et: 'Vahetu ülem on lähim ülem.',
    en: 'The immediate commander is the closest commander.',
    test: 'Used only for escalation lists.',
    status: 'definition',
  },
  {
    id: 'KKS-26-4',
    kind: 'definition',
    et: 'Otsesed ülemad on vahetu ülem ja temast kõrgemad.',
    en: 'Direct commanders are the immediate commander and those above.',
    test: 'Used only for escalation lists.',
    status: 'definition',
  },
  {
    id: 'KKS-26-5',
    kind: 'definition',
    et: 'Kaitseväe kõrgem ülem on Kaitseväe juhataja.',
    en: 'The Commander of the Defence Forces is the higher commander of the Defence Forces.',
    test: 'One role, one holder.',
    status: 'definition',
  },
  {
    id: 'KKS-26-6',
    kind: 'duty',
    et:
      'Ülem vastutab talle, alluvale ja muule isikule antud ülesannete õiguspärase ja ' +
      'otstarbeka täitmise eest.',
    en:
      'A commander answers for lawful and expedient performance of tasks given to him or her, ' +
      'to subordinates and to others.',
    test: 'The decider of record is a named person, not a post alone.',
    status: { outside: outside.commandAuthority },
  },
  {
    id: 'KKS-26-7',
    kind: 'definition',
    et: 'Kui üksust juhib ametnik, on ta alluvate ülemus ja tema ametinimetus on juhataja.',
    en:
      'If a unit or part of it is led by an official, his or her title is "juhataja" (head), ' +
      'and he or she is a superior under the Civil Service Act.',
    test: 'The data model distinguishes ülem / juhataja / juht; AMB-47 for who may decide.',
    status: 'definition',
  },
  {
    id: 'KKS-27',
    kind: 'definition',
    et:
      'Käsuõigus on ametikohast tulenev või üle antud õigus ja kohustus anda pädevuse piires ' +
      'käske.',
    en:
      'Command authority is the right and duty, from post or by transfer from a higher ' +
      "commander, to give orders within one's competence.",
    test: 'An order is not accepted as the decision a measure requires.',
    status: 'definition',
  },
] as const satisfies readonly RuleText[];
