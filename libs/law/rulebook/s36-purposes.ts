import type { RuleText } from './rule-text.js';

/** § 36 (1): the six purposes of military intelligence. */
export const s36Purposes = [
  {
    id: 'KKS-36-1',
    kind: 'purpose',
    et: 'Kaitseväeluure on teabe kogumine ja töötlemine Kaitseväe poolt kuuel loetletud eesmärgil.',
    en:
      'Military intelligence is the collection and processing of information by the Defence ' +
      'Forces for one of six listed purposes.',
    test: 'A request whose purpose is not one of § 36 (1) 1)–6) is refused citing § 36 (1).',
    boundary:
      'The list is closed. § 41¹ and § 41² carry their own purposes instead (AMB-63). A ' +
      'request with two purposes must satisfy the limits of both; dropping a purpose later ' +
      'never lifts a limit for data already collected.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-1-1',
    kind: 'purpose',
    et: 'Eesmärk: riigi sõjaline kaitsmine.',
    en: 'Purpose: military defence of the state.',
    test:
      'Only this purpose supports § 39 (FIS assistance): a § 39 request with any other purpose ' +
      'is refused citing § 39 (1).',
    boundary: 'Peace or war makes no difference in the text.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-1-2',
    kind: 'purpose',
    et: 'Eesmärk: rahvusvahelise sõjalise operatsiooni ettevalmistamine ja läbiviimine.',
    en: 'Purpose: preparing and conducting an international military operation.',
    test:
      'Purpose 2) without a linked operation record (mandate, area, dates) is refused citing ' +
      '§ 36 (1) 2).',
    boundary:
      '"Preparation" may precede deployment; it needs an operation decided or in documented ' +
      'planning (AMB-48).',
    status: 'implemented',
  },
  {
    id: 'KKS-36-1-3',
    kind: 'purpose',
    et:
      'Eesmärk: riigivastase luuretegevuse ennetamine või tõkestamine RSVS-is ette nähtud ' +
      'juhtudel ja korras.',
    en:
      'Purpose: preventing or obstructing intelligence activity against the state, in the ' +
      'cases and manner of the State Secrets Act.',
    test:
      'Purpose 3) without the number of the RSVS provision that gives the case is refused ' +
      'citing § 36 (1) 3).',
    boundary: 'The purpose is borrowed: no RSVS case, no purpose. "Or", not "and": DIFF-31.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-1-4',
    kind: 'purpose',
    et:
      'Eesmärk: rahvusvahelise operatsiooni piirkonnas operatsioonil osaleva Kaitseväe üksuse ' +
      'kaitse käesoleva seaduse korras.',
    en:
      'Purpose: protecting a Defence Forces unit taking part in an operation in the area of an ' +
      'international military operation, in the manner of this Act.',
    test:
      'Purpose 4) without both a named unit and a named operation area is refused citing ' +
      '§ 36 (1) 4); selecting it turns on § 36 (2).',
    boundary: 'A unit that is not (or no longer) in the operation cannot support purpose 4).',
    status: 'implemented',
  },
  {
    id: 'KKS-36-1-5',
    kind: 'purpose',
    et: 'Eesmärk: taustakontrolli teostamine.',
    en: 'Purpose: conducting a background check.',
    test:
      'Purpose 5) is accepted only for acts of § 41⁵; any § 37 (1)–(2) measure with purpose 5) ' +
      'is refused citing § 37 (4).',
    boundary: 'Open-source collection about a background-check subject: AMB-58.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-1-6',
    kind: 'purpose',
    et: 'Eesmärk: Kaitseväe julgeolekuala kaitse.',
    en: 'Purpose: protecting the restricted military area of the Defence Forces.',
    test:
      'Purpose 6) is accepted only for acts of § 54¹; any § 37 (1)–(2) measure with purpose 6) ' +
      'is refused citing § 37 (5).',
    boundary: 'The area must exist as a record under § 50 (AMB-49).',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
