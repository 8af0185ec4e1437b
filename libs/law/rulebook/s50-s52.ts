import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 50–§ 52: the restricted military area, its marking, and being in it. */
export const s50ToS52 = [
  {
    id: 'KKS-50',
    kind: 'definition',
    et: 'Julgeolekuala on üks kolmest.',
    en: 'The restricted military area is one of three things.',
    test: 'A § 54¹ request without an area record of kind 1)–3) is refused citing § 50.',
    boundary: 'English "military zone" = Estonian "Kaitseväe territoorium": DIFF-19.',
    status: 'implemented',
  },
  {
    id: 'KKS-50-0-1',
    kind: 'definition',
    et: 'Kaitseväe territoorium.',
    en: 'Territory of the Defence Forces.',
    test: 'Needs § 53 basis.',
    boundary:
      'Permanent possession (§ 53 (1)) or Government order (§ 53 (3)); possession ended → area ' +
      'ended.',
    status: 'implemented',
  },
  {
    id: 'KKS-50-0-2',
    kind: 'definition',
    et: 'Kaitseväe laevad, lennuvahendid ja sõidukid.',
    en: 'Ships, aircraft and vehicles of the Defence Forces.',
    test: 'Area record may be a movable with an identifier.',
    boundary:
      'Includes them outside bases; leased vehicles only if "of the Defence Forces" on record.',
    status: 'implemented',
  },
  {
    id: 'KKS-50-0-3',
    kind: 'decider',
    et: 'Kaitseväe juhataja või tema volitatud ülema ajutiselt määratletud territoorium.',
    en:
      'Territory temporarily designated by the Commander or a commander authorised by him or her.',
    test: 'A temporary area without that decision is refused citing § 50 3).',
    boundary:
      'A unit commander without recorded authorisation cannot create an area; retroactive ' +
      'designation refused.',
    status: 'implemented',
  },
  {
    id: 'KKS-51-1',
    kind: 'duty',
    et: 'Ala tähistatakse kõrvalisele isikule arusaadavalt.',
    en: 'The area must be marked so that an outsider understands.',
    test:
      'An area record has a marking date; none → § 54¹ requests carry a warning citing § 51 (1).',
    boundary:
      'Unmarked area still exists in law; the warning is for the decider of a § 54¹ measure.',
    status: 'implemented',
  },
  {
    id: 'KKS-51-2',
    kind: 'decider',
    et: 'Tähistamise korra kehtestab minister määrusega.',
    en: 'Marking procedure is set by ministerial regulation.',
    test: 'Reference only.',
    boundary: 'Regulation not in the seed.',
    status: { outside: outside.marking },
  },
  {
    id: 'KKS-52-1',
    kind: 'precondition',
    et: 'Alal ei tohi viibida Kaitseväe loata.',
    en: "Nobody may be in the area without the Defence Forces' permission.",
    test: "The permit's end date drives § 41⁶ (1) for service-related persons.",
    boundary: 'Permit expired while inside: stay becomes unlawful (§ 55 (1) 1)).',
    status: { outside: outside.stayInArea },
  },
  {
    id: 'KKS-52-2',
    kind: 'duty',
    et: 'Alal täidetakse kehtivat korda ja esindaja korraldusi.',
    en: "The rules in force and the representative's orders must be followed there.",
    test: 'Reference only.',
    boundary: 'Breaking a rule is not by itself a heightened threat.',
    status: { outside: outside.stayInArea },
  },
  {
    id: 'KKS-52-3',
    kind: 'definition',
    et:
      'Alal viibimiseks loetakse ka sõiduki, õhusõiduki, ujuvvahendi või drooni kasutamine ' +
      'territooriumil, selle kohal või riigikaitse ülesannetega sadamas.',
    en:
      'Using vehicles, aircraft, watercraft or drones on, above, or in a port with ' +
      'national-defence tasks counts as staying in the area.',
    test:
      'Threat record may be a device without a known operator; covert surveillance still needs ' +
      'a person.',
    boundary: '"Naval ports": DIFF-18.',
    status: 'definition',
  },
] as const satisfies readonly RuleText[];
