import type { Words } from '#law/words';
import { wordingAt } from '#law/wordings/index';
import type { Instant } from '#calendar/instant';
import { measureOf } from '#measures/index';
import type { Entry } from '#trail/entry';
import { isOfTheSystem } from './step-said.js';
import type { World } from './world.js';

/** A case that a step said would be opened, and that has not been yet. */
export interface Opening {
  readonly act: string;
  readonly measure: string;
  readonly subject: string | null;
}

const openers: readonly unknown[] = ['requester', 'unitCommander'];

/**
 * What is wrong with a `case.opened` entry, or null. A person opens a case of the own unit (AMB-09)
 * about a person whom the register knows; the register opens only what a step said.
 */
export function openingFault(
  { registers, cases }: World,
  entry: Entry,
  awaited: readonly Opening[],
): Words | null {
  const { body, measure, subject, unit, office } = entry;
  if (entry.rules !== wordingAt(entry.at as Instant).id) return words.wording;
  if (body['unit'] !== unit || body['subject'] !== subject) return words.otherParties;
  if (registers.one('units', unit) === undefined) return words.unit;
  if (isOfTheSystem(entry)) return awaits(awaited, entry) ? null : words.byItself;
  const { opensByItself, concerns } = measureOf(String(measure));
  if (opensByItself || body['act'] !== null) return words.byItself;
  if (!openers.includes(office) || body['actorUnit'] !== unit) return words.opener;
  const known = registers.one('people', subject) !== undefined;
  if (!known && (concerns === 'person' || subject !== null)) return words.subject;
  const { renews } = body;
  return renews === null || cases.get(renews)?.measure.id === measure ? null : words.renewed;
}

const awaits = (awaited: readonly Opening[], { body, measure, subject }: Entry): boolean =>
  awaited.some((each) =>
    each.act === body['act'] && each.measure === measure && each.subject === subject);

const words = {
  wording: {
    et: 'asi on avatud muu redaktsiooni järgi kui sel ajal kehtinu',
    en: 'the case was opened under another wording than the one in force then',
  },
  otherParties: {
    et: 'kirje nimetab üksust või isikut kahel viisil',
    en: 'the entry names the unit or the person in two ways',
  },
  unit: { et: 'sellist üksust ei ole', en: 'there is no such unit' },
  byItself: {
    et: 'asi avaneb üksnes teise asja sammust, kuid ükski samm seda ei avanud',
    en: 'the case opens only by a step of another, and no step opened it',
  },
  opener: {
    et: 'asja avab taotleja või ülem oma üksuses',
    en: 'a case is opened by a requester or commander in the own unit',
  },
  subject: { et: 'sellist isikut registris ei ole', en: 'the register knows no such person' },
  renewed: {
    et: 'pikendatavat asja ei ole või see on teise toimingu oma',
    en: 'the case renewed is not there, or is one of another measure',
  },
} as const satisfies Record<string, Words>;
