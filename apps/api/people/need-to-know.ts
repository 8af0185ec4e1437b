import type { Office } from '#law/offices';
import { measureOf } from '#measures/index';
import { accessRules } from './access-rules.js';
import { awaitingIn } from './awaiting.js';
import { contentOnly, everything, outline } from './sight.js';
import type { Knowable, Sight } from './sight.js';

export type { Knowable, Sight } from './sight.js';

/** Who reads, as far as it matters for what may be known. */
export interface Reader {
  readonly person: string;
  readonly offices: readonly { readonly office: Office; readonly unit: string | null }[];
  readonly authorised: readonly string[];
}

/**
 * § 36 (3) 3): what each office may know of a case; null where nobody in it may know that the case
 * exists. This is the one place that says it, for lists, views, tasks and steps alike.
 */
export function sightOf(reader: Reader, known: Knowable): Sight | null {
  const sights = reader.offices.flatMap(({ office, unit }) => {
    const sight = sightIn(office, unit, reader, known);
    return sight === null ? [] : [sight];
  });
  return added(sights);
}

/** Whether the reader may know that the case exists. */
export const mayKnow = (reader: Reader, known: Knowable): boolean =>
  sightOf(reader, known) !== null;

type InOffice = (unit: string | null, reader: Reader, known: Knowable) => Sight | null;

const ofOwnUnit: InOffice = (unit, _, known) => (unit === known.unit ? everything : null);

const whileAwaited = (office: Office): InOffice => (_unit, _reader, { measure, state }) =>
  awaitingIn(measure, state).offices.has(office) ? contentOnly : null;

/** What the provisions on supervision open to the office (§ 7, § 24 10)–11)). */
function supervising(office: Office): InOffice {
  const rules = accessRules.filter((each) => each.office === office);
  return (_unit, _reader, known) =>
    added(rules.map(({ sees }) => sees(known)).filter((sight) => sight !== null));
}

const byOffice: Partial<Record<Office, InOffice>> = {
  requester: ofOwnUnit,
  unitCommander: (unit, reader, known) =>
    ofOwnUnit(unit, reader, known) ?? (isTheirsToDecide(reader, known) ? everything : null),
  commander: supervising('commander'),
  legalOfficer: (_unit, _reader, known) => (wasSubmitted(known) ? everything : null),
  recordsOfficer: () => everything,
  oversight: supervising('oversight'),
  kapoLiaison: (...asked) => ofNotice('kapo')(...asked) ?? whileAwaited('kapoLiaison')(...asked),
  minister: (...asked) => ofNotice('minister')(...asked) ?? whileAwaited('minister')(...asked),
  court: whileAwaited('court'),
  prosecutor: whileAwaited('prosecutor'),
  foreignIntelligence: whileAwaited('foreignIntelligence'),
};

const sightIn = (office: Office, ...rest: Parameters<InOffice>): Sight | null =>
  byOffice[office]?.(...rest) ?? null;

const ofNotice = (addressee: string): InOffice => (_unit, _reader, { noticesTo }) =>
  noticesTo.includes(addressee) ? outline : null;

/** An authorised commander sees what waits for a decision under the provision, and own ones. */
const isTheirsToDecide = ({ person, authorised }: Reader, known: Knowable): boolean => {
  const { provisions } = awaitingIn(known.measure, known.state);
  return known.decider === person || authorised.some((provision) => provisions.has(provision));
};

const wasSubmitted = ({ measure, state, checked }: Knowable): boolean =>
  checked || measureOf(measure).opensByItself || !awaitingIn(measure, state).first;

const added = (sights: readonly Sight[]): Sight | null =>
  sights.length === 0 ? null : sights.reduce(together);

const together = (one: Sight, other: Sight): Sight => ({
  content: one.content || other.content,
  texts: one.texts || other.texts,
  identity: one.identity || other.identity,
  names: one.names || other.names,
});
