import type { Office } from '#law/offices';
import { measureOf } from '#measures/index';
import { awaitingIn } from './awaiting.js';

/** Who reads, as far as it matters for what may be known. */
export interface Reader {
  readonly person: string;
  readonly offices: readonly { readonly office: Office; readonly unit: string | null }[];
  readonly authorised: readonly string[];
}

/** What of a case decides who may know of it. */
export interface Knowable {
  readonly measure: string;
  readonly state: string;
  readonly unit: string;
  /** Who made the decision in force, if any. */
  readonly decider: string | null;
  /** Whether a legal officer has checked it already. */
  readonly checked: boolean;
  /** To whom a notice of it is or was owed. */
  readonly noticesTo: readonly string[];
}

/** How much of a case a reader sees. */
export interface Sight {
  /** The request, the decision and what was recorded, as structured fields. */
  readonly content: boolean;
  /** Requests, reasons and activity as they were written. */
  readonly texts: boolean;
  /** The name and code of the person concerned. */
  readonly identity: boolean;
  /** The names of the officials who acted. */
  readonly names: boolean;
}

const everything: Sight = { content: true, texts: true, identity: true, names: true };
const contentOnly: Sight = { content: true, texts: true, identity: false, names: false };
const idsOnly: Sight = { content: true, texts: false, identity: false, names: false };
const outline: Sight = { content: false, texts: false, identity: false, names: false };

/**
 * § 36 (3) 3): what each office may know of a case; null where nobody in it may know that the case
 * exists. This is the one place that says it, for lists, views, tasks and steps alike.
 */
export function sightOf(reader: Reader, known: Knowable): Sight | null {
  const sights = reader.offices.flatMap(({ office, unit }) => {
    const sight = sightIn(office, unit, reader, known);
    return sight === null ? [] : [sight];
  });
  return sights.length === 0 ? null : sights.reduce(together);
}

/** Whether the reader may know that the case exists. */
export const mayKnow = (reader: Reader, known: Knowable): boolean =>
  sightOf(reader, known) !== null;

type InOffice = (unit: string | null, reader: Reader, known: Knowable) => Sight | null;

const ofOwnUnit: InOffice = (unit, _, known) => (unit === known.unit ? everything : null);

const whileAwaited = (office: Office): InOffice => (_unit, _reader, { measure, state }) =>
  awaitingIn(measure, state).offices.has(office) ? contentOnly : null;

const byOffice: Partial<Record<Office, InOffice>> = {
  requester: ofOwnUnit,
  unitCommander: (unit, reader, known) =>
    ofOwnUnit(unit, reader, known) ?? (isTheirsToDecide(reader, known) ? everything : null),
  commander: () => everything,
  legalOfficer: (_unit, _reader, known) => (wasSubmitted(known) ? everything : null),
  recordsOfficer: () => everything,
  oversight: () => idsOnly,
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

const together = (one: Sight, other: Sight): Sight => ({
  content: one.content || other.content,
  texts: one.texts || other.texts,
  identity: one.identity || other.identity,
  names: one.names || other.names,
});
