import type { RuleText } from './rule-text.js';

/** § 38–§ 39: the list of methods, and professional assistance. */
export const s38ToS39 = [
  {
    id: 'KKS-38',
    kind: 'precondition',
    et:
      '§ 37 lg 1 p 1 ja 2 ning lg 2 järgi kasutatavate meetodite ja vahendite loetelu ' +
      'kehtestab minister määrusega.',
    en:
      'The methods and means for collection under § 37 (1) 1), 2) and (2) are those in a list ' +
      'set by ministerial regulation.',
    test: 'A request naming a method not on the list in force that day is refused citing § 38.',
    boundary:
      'Covers signals, imagery and all § 37 (2). Does not cover § 37 (1) 3)–5), § 41⁵, § 54¹. ' +
      'Empty list → every such request refused.',
    status: 'implemented',
  },
  {
    id: 'KKS-39-1.a',
    kind: 'decider',
    et: 'Kaitseväe juhataja võib Välisluureametilt teabe kogumist taotleda.',
    en:
      'The Commander of the Defence Forces may request the Foreign Intelligence Service (FIS) ' +
      'to collect information.',
    test: 'A § 39 request signed by anyone other than the Commander is refused citing § 39 (1).',
    boundary: 'No delegation clause (AMB-08).',
    status: 'implemented',
  },
  {
    id: 'KKS-39-1.b',
    kind: 'purpose',
    et: 'Teave peab olema vajalik riigi sõjaliseks kaitsmiseks.',
    en: 'The information must be necessary for the military defence of the state.',
    test: 'A § 39 request with any purpose but § 36 (1) 1) is refused citing § 39 (1).',
    boundary: 'Not for operations abroad, background checks or area protection.',
    status: 'implemented',
  },
  {
    id: 'KKS-39-1.c',
    kind: 'power',
    et: 'Välisluureamet rakendab JAS §-de 23, 25 ja 26 volitusi.',
    en: 'FIS collects by exercising powers under §§ 23, 25 and 26 of the Security Authorities Act.',
    test:
      'The request names the JAS section and, for §§ 25 and 26, the subsection and clause; ' +
      'blank is refused citing § 39 (1). The result record must repeat it.',
    boundary:
      'JAS § 25 (3) and § 26 (3) 5) decide the § 40 (5) court path, so they must be captured ' +
      'exactly.',
    status: 'implemented',
  },
  {
    id: 'KKS-39-1.d',
    kind: 'precondition',
    et: 'Kohaldatakse halduskoostöö seaduse ametiabi aluseid ja korda.',
    en:
      'The bases and procedure of professional assistance in the Administrative Cooperation ' +
      'Act apply.',
    test:
      'A request without the written form data required by that Act (configuration) is refused ' +
      'citing § 39 (1).',
    boundary: 'That Act is not in the seed.',
    status: 'implemented',
  },
  {
    id: 'KKS-39-2.a',
    kind: 'precondition',
    et:
      'Abi antakse, kui muul õiguspärasel viisil kogumine ei ole võimalik või on ' +
      'ebaproportsionaalselt raske.',
    en:
      'Assistance is given only if collecting in another lawful manner is impossible or ' +
      'disproportionately difficult.',
    test:
      'A request without the statement of other lawful ways tried or assessed is refused ' +
      'citing § 39 (2).',
    boundary: 'Cumulative with b.',
    status: 'implemented',
  },
  {
    id: 'KKS-39-2.b',
    kind: 'precondition',
    et: 'Ja kui teave on riigi sõjaliseks kaitsmiseks vältimatult vajalik.',
    en:
      'And only if the information is unavoidably necessary for the military defence of the state.',
    test: 'A request without the statement of unavoidable necessity is refused citing § 39 (2).',
    boundary: '"Vältimatult" is stricter than "essential": DIFF-25.',
    status: 'implemented',
  },
  {
    id: 'KKS-39-3',
    kind: 'report',
    et:
      'Välisluureamet esitab Kaitseministeeriumile iga nelja kuu järel kirjaliku ülevaate ' +
      'rakendatud volitustest ja saadud andmetest.',
    en:
      'Every four months FIS gives the Ministry of Defence a written overview of the powers ' +
      "exercised at the Commander's request and the data obtained.",
    test:
      'For each four-month period the system produces the list of § 39 requests to reconcile ' +
      'with the FIS overview; an unreconciled request stays open citing § 39 (3).',
    boundary: "The duty is FIS's; the system tracks and reconciles, it does not submit.",
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
