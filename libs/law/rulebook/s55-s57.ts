import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 55–§ 57: detention, examination and transitional rules. */
export const s55ToS57 = [
  {
    id: 'KKS-55-1',
    kind: 'power',
    et: 'Kaitseväelane võib alal viibiva isiku kinni pidada ühel kolmest põhjendatud alusest.',
    en: 'A serviceman may detain a person in the area on one of three justified suspicions.',
    test: 'A detention record without ground 1)–3) is refused citing § 55 (1).',
    boundary: 'Serviceman only; the person must be in the area.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-55-1-1',
    kind: 'precondition',
    et: 'Alus: ebaseaduslik viibimine alal.',
    en: 'Ground: unlawful stay in the area.',
    test: 'Outcome must be (2).',
    boundary: 'Stay under a valid permit is not unlawful.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-55-1-2',
    kind: 'precondition',
    et: 'Alus: süütegu sisenemisel või alal.',
    en: 'Ground: offence committed on entering or in the area.',
    test: 'Outcome must be (3).',
    boundary: 'Offence outside the area: not this ground.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-55-1-3',
    kind: 'precondition',
    et: 'Alus: ohustab käitumisega ennast või teisi.',
    en: 'Ground: endangers self or others by behaviour.',
    test: 'Outcome must be (3).',
    boundary: 'Behaviour, not status or nationality.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-55-2',
    kind: 'deadline',
    et: 'P 1 alusel juhatatakse isik viivitamata välja ja vabastatakse.',
    en: 'On ground 1) the person is led out and released immediately.',
    test: 'Hand-over on ground 1) alone is refused citing § 55 (2).',
    boundary: 'Identity may be established first (§ 55 (4)) without delaying release.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-55-3',
    kind: 'deadline',
    et:
      'P 2 või 3 alusel antakse isik viivitamata üle PPA-le või muule pädevale organile, v.a ' +
      'kui kohtuväline menetleja on Kaitsevägi.',
    en:
      'On grounds 2) or 3) the person is handed over immediately to the Police and Border ' +
      'Guard Board or another competent body, unless the Defence Forces conduct the ' +
      'extra-judicial proceedings.',
    test:
      "Detention without hand-over time or the exception's offence provision is a breach " +
      'citing § 55 (3).',
    boundary:
      'Exception only for offences where the Defence Forces are the extra-judicial body ' +
      '(§ 56⁴: §§ 56², 56³).',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-55-4',
    kind: 'power',
    et: 'Kinnipeetu isikusamasust võib tuvastada ja andmeid töödelda.',
    en: "A detained person's identity may be established and the data processed.",
    test: 'Using § 55 (4) data for another purpose follows § 41¹⁰ (5) only; else refused.',
    boundary: 'Not a covert act; no § 40 notice.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-56-1',
    kind: 'power',
    et:
      'Kinnipeetu või tema asja, sh sõiduki, võib läbi vaadata, kui on alust arvata, et tal on ' +
      'ohtlik ese või aine.',
    en:
      'A detained person or an object with him or her, vehicle included, may be examined if ' +
      'there is reason to believe it holds something dangerous.',
    test: 'Examination record without a detention record is refused citing § 56 (1).',
    boundary: 'Search for evidence is not this aim; released person cannot be examined.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-56-2.a',
    kind: 'power',
    et: 'Ohtliku eseme või aine võib hoiule võtta.',
    en: 'Dangerous objects or substances may be taken for safekeeping.',
    test: 'Item list with owner and time required, else refused citing § 56 (2).',
    boundary: 'Only what endangers the person or others; other items stay with the person.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-56-2.b',
    kind: 'duty',
    et:
      'Need antakse koos isikuga üle või tagastatakse vabastamisel viivitamata, v.a kui puudub ' +
      'vajalik luba.',
    en:
      'They are handed over with the person, or returned immediately on release unless a ' +
      'required permit is missing.',
    test: 'Release with unreturned item and no permit reason is a breach citing § 56 (2).',
    boundary: 'Permit shown later: return; permit question is for the competent body.',
    status: { outside: outside.detention },
  },
  {
    id: 'KKS-57-10',
    kind: 'deadline',
    et:
      'Teenistujad ja töötajad pidid kirjaliku § 41⁵ nõusoleku ja ankeedi esitama hiljemalt ' +
      '31.10.2014.',
    en:
      'Serving persons and employees had to give written § 41⁵ consent and submit the profile ' +
      'by 31 October 2014.',
    test:
      'An imported consent dated by 31.10.2014 is valid at most five years: an act on it after ' +
      '31.10.2019 is refused citing § 41⁶ (1).',
    boundary: 'Spent rule: all such consents had lapsed before this wording (05.06.2020).',
    status: { outside: outside.spent },
  },
  {
    id: 'KKS-57-11',
    kind: 'precondition',
    et:
      'Selle tegemata jätmisel vabastati isik või lõpetati leping hüvitiseta tähtpäevale ' +
      'järgnevast päevast.',
    en:
      'Failing that, the person was released or the contract ended without compensation from ' +
      'the day after the due date.',
    test: 'Cannot be used as a ground for a decision today: refused citing § 57 (11).',
    boundary: "Today's rule is § 41⁷.",
    status: { outside: outside.spent },
  },
] as const satisfies readonly RuleText[];
