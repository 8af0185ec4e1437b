import type { RuleText } from './rule-text.js';

/** § 41–§ 41¹: taking part in operations, and enquiries to an undertaking. */
export const s41ToS41s1 = [
  {
    id: 'KKS-41-1',
    kind: 'duty',
    et:
      'Julgeolekuasutused teevad seaduse ulatuses Kaitseväega koostööd teda puudutavates ' +
      'luure- ja vastuluureülesannetes.',
    en:
      'Security authorities cooperate with the Defence Forces, within the law, in intelligence ' +
      'and counter-intelligence tasks concerning the Defence Forces.',
    test:
      "A cooperation record states the task's link to the Defence Forces; blank refused citing " +
      '§ 41 (1).',
    boundary: 'Gives the Defence Forces no power of its own.',
    status: 'implemented',
  },
  {
    id: 'KKS-41-2',
    kind: 'precondition',
    et:
      'Kaitseväe üksused ja teenistujad võivad operatsioonides osaleda julgeolekuasutuse ' +
      'kaasamisel.',
    en:
      'Defence Forces units and servants may take part in such operations when involved by the ' +
      'security authorities.',
    test:
      "A participation record without the security authority's involvement document is refused " +
      'citing § 41 (2).',
    boundary:
      "The operation's measures are the security authority's; none may be entered as a Defence " +
      'Forces measure.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s1-1.a',
    kind: 'power',
    et: 'Kaitsevägi võib teha päringu elektroonilise side ettevõtjale.',
    en: 'The Defence Forces may make an enquiry to an electronic communications undertaking.',
    test:
      'Recipient must be in the list of electronic communications undertakings; else refused ' +
      'citing § 41¹ (1).',
    boundary: 'The English chapeau says "telecommunications": DIFF-34.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s1-1.b',
    kind: 'precondition',
    et: 'Üksnes KrMS § 126² lg 1 p 1 või 2 alusel.',
    en: 'Only on the bases of KrMS § 126² (1) 1) or 2).',
    test: 'An enquiry without one of these two bases is refused citing § 41¹ (1).',
    boundary:
      'Clauses 3) and 4) of that subsection are excluded. Content of those clauses is outside ' +
      'the seed (AMB-36).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s1-1.c',
    kind: 'subject-restriction',
    et: 'Üksnes KrMS § 126² lg 3 p 1 või 2 isikute kohta.',
    en: 'Only about persons in KrMS § 126² (3) 1) or 2).',
    test: 'An enquiry whose subject class is not one of the two is refused citing § 41¹ (1).',
    boundary: 'AMB-36.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s1-1-1',
    kind: 'power',
    et:
      'Identifitseerimistunnusega seotud lõppkasutaja tuvastamise andmed, v.a sõnumi ' +
      'edastamise fakti andmed.',
    en:
      'Data needed to identify the end-user behind an identifier, except data on the fact of ' +
      'forwarding a message.',
    test:
      'A clause-1 enquiry asking for message-traffic data is refused citing § 41¹ (1) 1) and ' +
      'pointed to clause 2).',
    boundary: "No prosecutor's permission for clause 1).",
    status: 'implemented',
  },
  {
    id: 'KKS-41s1-1-2',
    kind: 'power',
    et: 'ESS § 111¹ lg 2 ja 3 andmed, mida p 1 ei hõlma.',
    en: 'Data of ESS § 111¹ (2) and (3) not covered by clause 1).',
    test: 'Refused without the (2) permission.',
    boundary: 'Content of messages is not included.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s1-2.a',
    kind: 'prior-approval',
    et: 'P 2 päringuks annab loa prokuratuur.',
    en: "The clause-2 enquiry requires the prosecutor's office's permission.",
    test:
      "Sending a clause-2 enquiry without a recorded prosecutor's permission dated before " +
      'sending is refused citing § 41¹ (2).',
    boundary: 'Later permission does not cure.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s1-2.b',
    kind: 'term',
    et: 'Loas märgitakse kuupäevalise täpsusega ajavahemik, mille kohta andmeid võib nõuda.',
    en: 'The permission states, to the date, the interval the data may be asked for.',
    test:
      'An enquiry whose data interval is not inside the permitted interval is refused citing ' +
      '§ 41¹ (2).',
    boundary:
      'First and last dates included. The interval limits the data, not the time for sending ' +
      '(AMB-36).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s1-3',
    kind: 'decider',
    et:
      'Päringu võib teha põhimääruses sätestatud üksuse ülem või tema volitatud tegevväelane ' +
      'või ametnik.',
    en:
      'The enquiry may be made by the commander of the unit in the statutes or an active ' +
      'serviceman or official authorised by him or her.',
    test: 'An enquiry by a user without that post or authorisation is refused citing § 41¹ (3).',
    boundary:
      'Delegable by the unit commander (not by the Commander). Employees (töötaja) are excluded.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
