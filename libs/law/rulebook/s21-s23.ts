import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 21–§ 23: Military Police and command of the Defence Forces. */
export const s21ToS23 = [
  {
    id: 'KKS-21-1',
    kind: 'definition',
    et:
      'Sõjaväepolitsei on täidesaatva võimu institutsioon, kelle põhiülesanded on süüteo- ja ' +
      'distsiplinaarmenetlus, distsipliini järelevalve, haldus- ja riiklik järelevalve ning ' +
      'isikukaitse.',
    en:
      'The Military Police is an institution of executive power under the Ministry of Defence ' +
      'with four main functions (offence and disciplinary proceedings, discipline supervision, ' +
      'administrative and state supervision, personal protection).',
    test:
      '"Performs Military Police functions" is a reference value used by § 41²; a § 41² ' +
      'request for any other function is refused citing § 41² (1).',
    boundary: 'The functions list matters only for § 41² (1) second limb.',
    status: 'definition',
  },
  {
    id: 'KKS-21-1s1',
    kind: 'definition',
    et:
      'Isikukaitse hõlmab loetletud välis- ja Eesti ametiisikuid; minister võib käskkirjaga ' +
      'isikuid lisada.',
    en:
      'Personal protection covers listed foreign and Estonian office-holders; the minister may ' +
      'add persons by directive.',
    test: 'None for measures.',
    boundary:
      "A ministerial addition needs the directive's reference; protection opens no " +
      'intelligence power.',
    status: { outside: outside.militaryPolice },
  },
  {
    id: 'KKS-21-1s2',
    kind: 'decider',
    et: 'Isikukaitse alused ja korra kehtestab minister määrusega.',
    en: 'The bases and procedure of personal protection are set by ministerial regulation.',
    test: 'None for measures.',
    boundary: 'Regulation not in the seed; reference only.',
    status: { outside: outside.militaryPolice },
  },
  {
    id: 'KKS-21-2',
    kind: 'definition',
    et: 'Kehtetu (01.07.2018).',
    en: 'Repealed (01.07.2018).',
    test: 'Citing § 21 (2) is refused.',
    status: 'definition',
  },
  {
    id: 'KKS-21-3',
    kind: 'precondition',
    et: 'Sõjaväepolitsei ülesannete eest vastutav üksus sätestatakse Kaitseväe põhimääruses.',
    en:
      'The unit responsible for the Military Police functions is laid down in the statutes of ' +
      'the Defence Forces.',
    test:
      'The unit table holds a row for § 21 (3) with the statutes reference; without it the ' +
      '§ 41² "Military Police" limb is refused citing § 21 (3).',
    boundary:
      '§ 22 – § 22³ are repealed: since 01.07.2018 the Act itself names no unit, not even the ' +
      'intelligence centre (AMB-07).',
    status: 'implemented',
  },
  {
    id: 'KKS-22',
    kind: 'definition',
    et: 'Kehtetu (Ühendatud Õppeasutused, 01.07.2018).',
    en: 'Repealed (Defence College, 01.07.2018).',
    test: 'Citing § 22 is refused.',
    status: 'definition',
  },
  {
    id: 'KKS-22s1',
    kind: 'definition',
    et: 'Kehtetu (küberkaitsekoostöö keskuse kontingent, 01.07.2018).',
    en: 'Repealed (cyber defence centre contingent, 01.07.2018).',
    test: 'Citing § 22¹ is refused.',
    status: 'definition',
  },
  {
    id: 'KKS-22s2',
    kind: 'definition',
    et: 'Kehtetu (erioperatsioonide väejuhatus, 01.07.2018).',
    en: 'Repealed (Special Operations Command, 01.07.2018).',
    test: 'Citing § 22² is refused.',
    status: 'definition',
  },
  {
    id: 'KKS-22s3',
    kind: 'definition',
    et: 'Kehtetu (luurekeskus, 01.07.2018).',
    en: 'Repealed (intelligence centre, 01.07.2018).',
    test: 'Citing § 22³ as designation of a unit is refused: the statutes designate (AMB-07).',
    status: 'definition',
  },
  {
    id: 'KKS-23-1.a',
    kind: 'decider',
    et: 'Kaitseväge juhib ainujuhtimise põhimõttel Kaitseväe juhataja, kes allub ministrile.',
    en:
      'The Commander of the Defence Forces commands the Defence Forces on the principle of ' +
      'single command and is subordinate to the minister.',
    test:
      'There is exactly one holder of the Commander role at any instant; overlapping ' +
      'assignments are refused citing § 23 (1).',
    boundary:
      'The Estonian text has no "during peacetime" (DIFF-11): the Commander\'s powers in this ' +
      'rulebook do not switch off in wartime.',
    status: 'implemented',
  },
  {
    id: 'KKS-23-1.b',
    kind: 'decider',
    et: 'Ministril ei ole Kaitseväe juhataja üle käsuõigust § 27 mõistes.',
    en: 'The minister has no command authority (in the sense of § 27) over the Commander.',
    test:
      "A measure decision recorded as taken on the minister's order is refused citing § 23 (1).",
    boundary:
      'The minister receives notices and reports and supervises; the minister does not decide ' +
      'measures.',
    status: 'implemented',
  },
  {
    id: 'KKS-23-2',
    kind: 'definition',
    et: 'Kehtetu (01.07.2018).',
    en: 'Repealed (01.07.2018).',
    test: 'Citing § 23 (2) is refused.',
    status: 'definition',
  },
  {
    id: 'KKS-23-3',
    kind: 'definition',
    et: 'Kehtetu (01.08.2014).',
    en: 'Repealed (01.08.2014).',
    test: 'Citing § 23 (3) is refused.',
    status: 'definition',
  },
  {
    id: 'KKS-23-4',
    kind: 'definition',
    et: 'Kehtetu (01.08.2014).',
    en: 'Repealed (01.08.2014).',
    test: 'Citing § 23 (4) is refused.',
    status: 'definition',
  },
  {
    id: 'KKS-23-5',
    kind: 'definition',
    et: 'Kehtetu (01.08.2014).',
    en: 'Repealed (01.08.2014).',
    test: 'Citing § 23 (5) is refused.',
    status: 'definition',
  },
] as const satisfies readonly RuleText[];
