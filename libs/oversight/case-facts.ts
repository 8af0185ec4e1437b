// What other cases say for a step, made again from the trail.
import { minOf, plusDays } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { ActFacts, EarlierDecision, OtherCase } from '#law/facts';
import { lengthOf } from '#law/policies/parameters';
import { daysOf, measureOf } from '#measures/index';
import type { CaseFile } from '#statechart/case-file';
import { fileOf, stateOf } from './cases.js';
import type { LiveCase } from './cases.js';
import type { World } from './world.js';

const isCovert = (id: string): boolean => measureOf(id).covertSurveillance;
const asksPeople = (id: string): boolean => 'refuseToAnswer' in measureOf(id).steps;

/** The other cases about the person whom a case concerns. */
export const othersAbout = ({ cases }: World, { subject, id }: CaseFile): LiveCase[] =>
  (subject === null ? [] : cases.about(subject).filter((each) => each.id !== id));

/** Covert surveillance of the same person, decided and not over (AMB-65). */
export const alsoWatched = (
  others: readonly LiveCase[], file: CaseFile, at: Instant,
): OtherCase[] =>
  (!isCovert(file.measure) ? [] : others.flatMap((other) => {
    const { id, measure, kept, until, ended } = fileOf(other);
    const inForce = kept['decision'] !== undefined && (until === null || at < until) &&
      (ended === null || at < ended.at);
    return isCovert(measure) && inForce ? [{ case: id, measure, at, until }] : [];
  }));

const endedWithoutGrant: readonly string[] = [
  'refused', 'coordinationRefused', 'permissionRefused', 'foundUnlawful',
];

/** Requests for the same measure on the same person that lately ended without grant (AMB-64). */
export function refusedBefore(
  others: readonly LiveCase[], file: CaseFile, at: Instant,
): OtherCase[] {
  const { days } = lengthOf('P-SAME-REQUEST') as { days: number };
  const since = plusDays(at, -days);
  return others.flatMap((other) => {
    const { id, measure, kept } = fileOf(other);
    const last = Object.values(kept).map((each) => each.at).sort().at(-1);
    return measure === file.measure && endedWithoutGrant.includes(stateOf(other)) && last! >= since
      ? [{ case: id, measure, at: last!, until: null }]
      : [];
  });
}

/** Where the same person, or whoever a renewed case asked, refused to answer (§ 37 (1¹)). */
export function refusedToAnswer(
  world: World, others: readonly LiveCase[], file: CaseFile,
): { readonly refusedToAnswer?: readonly OtherCase[] } {
  if (!asksPeople(file.measure)) return {};
  const files = [...others.map(fileOf), ...renewedBy(world, file)];
  const refusals = [...new Map(files.map((each) => [each.id, each])).values()]
    .flatMap(({ id, measure, kept }) => {
      const at = kept['refuseToAnswer']?.at;
      return at === undefined ? [] : [{ case: id, measure, at, until: null }];
    });
  return refusals.length === 0 ? {} : { refusedToAnswer: refusals };
}

/** The decisions that a request repeats, oldest first, whether it says so or not (AMB-06). */
export function earlierDecisions(
  world: World, others: readonly LiveCase[], file: CaseFile, at: Instant,
): EarlierDecision[] {
  const before = file.kept['decision']?.at ?? at;
  const decided = (each: CaseFile) => each.kept['decision']?.at;
  const repeated = file.subject === null
    ? renewedBy(world, file).filter((each) => decided(each) !== undefined)
    : others.map(fileOf)
      .filter((each) => each.measure === file.measure && (decided(each) ?? '~') <= before)
      .sort((one, other) => (decided(one)! < decided(other)! ? -1 : 1));
  return repeated.map((each) => earlierDecision(each, decided(each)!));
}

function earlierDecision(file: CaseFile, decidedAt: Instant): EarlierDecision {
  const term = file.until ?? decidedAt;
  const end = minOf(term, file.ended?.at ?? term);
  return {
    case: file.id, measure: file.measure, decidedAt, from: file.effectiveFrom, until: end,
    days: daysOf(file, end),
    threat: typeof file.asked['threat'] === 'string' ? file.asked['threat'] : null,
  };
}

function renewedBy({ cases }: World, { renews }: CaseFile): CaseFile[] {
  const chain: CaseFile[] = [];
  let before = cases.get(renews);
  while (before !== undefined && chain.length < LONGEST_CHAIN) {
    chain.unshift(fileOf(before));
    before = cases.get(fileOf(before).renews);
  }
  return chain;
}

// A case renews one opened before it, so that no chain is a circle; a hostile trail may claim one.
const LONGEST_CHAIN = 10_000;

/** The act that a telling-the-person case speaks of (§ 40). */
export function actFacts(
  { cases }: World, { act, subject }: CaseFile,
): ActFacts | null {
  const told = cases.get(act);
  if (told === undefined) return null;
  const file = fileOf(told);
  const items = (file.lists['items'] ?? []).flatMap((item, index) =>
    (item['person'] === undefined || item['person'] === subject
      ? [{ id: `${index}`, lapsesAt: (item['lapsesAt'] as Instant | undefined) ?? null }]
      : []));
  return {
    case: file.id, measure: file.measure,
    from: file.effectiveFrom, endedAt: file.ended?.at ?? null, courtPath: false,
    ...told.measure.actTold?.(file),
    target: file.subject, decider: file.kept['decision']?.by.person ?? null, items,
  };
}
