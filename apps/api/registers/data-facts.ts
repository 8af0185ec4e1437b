import type { Instant } from '#calendar/instant';
import { agreementStubs } from '#law/agreements';
import type {
  DataFacts, InstrumentFacts, ItemFacts, OriginFacts, RequestFacts, RestrictionFacts,
} from '#law/data-facts';
import { measureOf } from '#measures/index';
import type { CaseFile } from '#statechart/case-file';
import { says } from '#statechart/field';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import {
  allEntries,
  entriesOf,
  entryOf,
  holdsAt,
  personFacts,
} from '../register/register-facts.js';
import type { RegisterEntry } from '../register/register-facts.js';
import type { Recording } from './ripples.js';

const concerned: readonly string[] = [
  'items', 'requests', 'restrictions', 'disclosures', 'processing',
];

/** What the registers say for an act on personal data; null for every other act. */
export function dataFacts(db: Handle, recording: Recording, at: Instant): DataFacts | null {
  const { register, fields } = recording;
  if (!concerned.includes(register)) return null;
  const items = itemsNamed(db, recording);
  const request = requestNamed(db, recording);
  return {
    origins: originsOf(db, recording, items, request).flatMap((id) => originFacts(db, id)),
    items: items.map((item) => itemFacts(db, item)),
    instrument: instrumentFacts(db, fields['instrument'], at),
    request: request === undefined ? null : requestFacts(request),
    restrictions: request === undefined ? [] : restrictionsOf(db, request.id, at),
    cooperates: cooperates(db, fields['person'], at),
    fileRegulation: allEntries(db, 'instruments').some((each) =>
      each['slot'] === 'information-files' && holdsAt(each, at)),
  };
}

function itemsNamed(db: Handle, { register, fields }: Recording): RegisterEntry[] {
  const named = register === 'items' ? [fields['entry']] : [fields['items'] ?? []].flat();
  return named.flatMap((id) => entryOf(db, 'items', id) ?? []);
}

const requestNamed = (db: Handle, { register, fields }: Recording) =>
  entryOf(db, 'requests', register === 'requests' ? fields['entry'] : fields['request']);

/**
 * The cases whose data an act is about: named, or those of the data named; where a restriction
 * names none it covers everything that was ever collected about the person.
 */
function originsOf(
  db: Handle,
  { register, fields }: Recording,
  items: readonly RegisterEntry[],
  request: RegisterEntry | undefined,
): string[] {
  if (register !== 'restrictions') {
    return [fields['case'] ?? [], items.map((item) => item['case'])].flat(2) as string[];
  }
  if (fields['cases'] !== undefined) return fields['cases'] as string[];
  return rows<{ id: string }>(
    db, 'SELECT id FROM case_row WHERE subject = ? ORDER BY opened_at, id',
    String(request?.['person']),
  ).map(({ id }) => id);
}

function originFacts(db: Handle, id: string): OriginFacts[] {
  const row = first<{ file: string; measure: string; done: number }>(
    db, 'SELECT file, measure, done FROM case_row WHERE id = ?', id,
  );
  if (row === undefined) return [];
  const { effectiveFrom, kept, openedBy } = JSON.parse(row.file) as CaseFile;
  const { section } = measureOf(row.measure);
  return [{
    case: id, measure: row.measure, openedBy: openedBy.person,
    since: effectiveFrom ?? kept['decision']?.at ?? null,
    areaProtection: section.startsWith('§ 54¹'),
    surveillanceInformation: section.startsWith('§ 41²'),
    tellingOpen: row.done === 0 || first(
      db, 'SELECT 1 FROM case_row WHERE act = ? AND done = 0', id,
    ) !== undefined,
  }];
}

const unitOf = (db: Handle, id: string): string | null =>
  first<{ unit: string }>(db, 'SELECT unit FROM case_row WHERE id = ?', id)?.unit ?? null;

function itemFacts(db: Handle, item: RegisterEntry): ItemFacts {
  return {
    id: item.id, person: item['person'] ?? null, unit: unitOf(db, item['case']),
    isFile: item['carrier'] === 'informationFile',
    foreign: item['origin'] !== 'own',
    areaProtection: originFacts(db, item['case']).some(({ areaProtection }) => areaProtection),
    nextReview: item['nextReview'] ?? null, needEndedAt: item['needEndedAt'] ?? null,
    needEndedBy: item['needEndedBy'] ?? null, deletedAt: item['closedAt'] ?? null,
  };
}

/** What is no instrument is none: a partner, an operation, an office (AMB-44). */
function instrumentFacts(db: Handle, id: unknown, at: Instant): InstrumentFacts | null {
  const loaded = entryOf(db, 'instruments', id);
  if (loaded !== undefined) {
    const obliges = says(loaded['article']) && obliging.includes(loaded['slot']);
    return { id: loaded.id, obliges, inForce: holdsAt(loaded, at) };
  }
  const stub = agreementStubs.find((each) => each.id === id);
  return stub === undefined ? null : { id: stub.id, obliges: stub.article !== null, inForce: true };
}

/** Treaties, Union law and other legislation; an agency-level agreement with its own article. */
const obliging: readonly string[] = ['treaty', 'agreement', 'euAct', 'otherAct'];

const requestFacts = (request: RegisterEntry): RequestFacts => ({
  id: request.id, person: request['person'], handler: request['by'],
  answeredAt: request['closedAt'] ?? null,
});

const restrictionsOf = (db: Handle, request: string, at: Instant): RestrictionFacts[] =>
  entriesOf(db, 'restrictions', request)
    .filter((each) => holdsAt({ ...each, from: each.at }, at))
    .map((each) => ({ id: each.id, right: each['right'] }));

function cooperates(db: Handle, person: unknown, at: Instant): boolean {
  const { cooperatesFrom, cooperatesUntil } = personFacts(db, person) ?? {
    cooperatesFrom: null, cooperatesUntil: null,
  };
  return cooperatesFrom !== null && holdsAt({ from: cooperatesFrom, until: cooperatesUntil }, at);
}
