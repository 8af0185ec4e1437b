import { plusDays } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type {
  ActFacts,
  ActorFacts,
  Facts,
  NoticeFacts,
  OtherCase,
} from '#law/facts';
import { lengthOf } from '#law/policies/parameters';
import { measureOf, measures } from '#measures/index';
import type { CaseFile } from '#statechart/case-file';
import type { Actor } from '#statechart/step';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { controllerFacts } from './controller-facts.js';
import { earlierDecisions, renewed, renewedFiles } from './earlier-decisions.js';
import type { OtherFile } from './earlier-decisions.js';
import { enquiryFacts } from './enquiry-facts.js';
import { linkedFacts } from './linked-facts.js';
import * as registers from './register-facts.js';

const covert = new Set(measures.filter((each) => each.covertSurveillance).map(({ id }) => id));
const asksAge = new Set(
  measures.filter(({ involves }) => involves === 'subject').map(({ id }) => id),
);
const asking = new Set(
  measures.filter(({ steps }) => 'refuseToAnswer' in steps).map(({ id }) => id),
);

/**
 * What the registers say for a step on the case at the instant: gathered inside the transaction
 * that writes the step, and recorded with it. Opaque ids and statutory values only.
 */
export function gatherFacts(
  db: Handle,
  file: CaseFile,
  by: Actor,
  at: Instant,
  said: Readonly<Record<string, unknown>>,
): Facts {
  const asked = { ...file.asked, ...said };
  const others = filesAbout(db, file.subject, file.id);
  return {
    actor: actorFacts(db, by, at),
    unit: registers.unitFacts(db, file.unit, at),
    subject: registers.personFacts(db, file.subject, asksAge.has(file.measure as never)),
    agent: registers.personFacts(db, asked['agent']),
    ...('recruit' in asked ? { recruit: registers.personFacts(db, asked['recruit'], true) } : {}),
    controller: controllerFacts(db, file, said, at),
    operation: registers.operationFacts(db, asked['operation']),
    area: registers.areaFacts(db, asked['area']),
    threat: registers.threatFacts(db, asked['threat']),
    notices: noticeFacts(db, file.id),
    alsoWatched: alsoWatched(others, file, at),
    earlier: file.subject === null ? renewed(db, file) : earlierDecisions(others, file, at),
    refusedBefore: refusedBefore(others, file, at),
    ...refusedToAnswer([...others.map((each) => each.file), ...renewedFiles(db, file)], file),
    task: registers.taskFacts(db, asked['task']),
    methods: 'methods' in asked ? registers.methodsAt(db, at) : [],
    ...enquiryFacts(db, asked, at),
    partners: 'partner' in asked ? registers.partnersForGround : [],
    act: file.act === null ? null : actFacts(db, file.act, file.subject),
    telling: tellingOf(db, file.id),
    ...linkedFacts(db, said['linkedCase']),
  };
}

/** Who the actor is at the instant. */
export function actorFacts(db: Handle, by: Actor, at: Instant): ActorFacts {
  const offices = registers.officesOf(db, by.person, at);
  return {
    ...by,
    serviceman: offices.some(({ serviceman }) => serviceman),
    commands: offices.flatMap(({ office, unit }) =>
      office === 'unitCommander' && unit !== null ? [unit] : []),
    authorisations: registers.authorisationsOf(db, by.person, at),
  };
}

const noticeFacts = (db: Handle, id: string): NoticeFacts[] =>
  rows<NoticeFacts>(
    db,
    `SELECT id, addressee AS "to", rule AS "by", sent_at AS sentAt, received_at AS receivedAt
       FROM notice WHERE case_id = ? ORDER BY owed_at, id`,
    id,
  );

const filesAbout = (db: Handle, subject: string | null, but: string): OtherFile[] =>
  subject === null
    ? []
    : rows<OtherFile & { file: string }>(
        db,
        `SELECT id, measure, state, file FROM case_row WHERE subject = ? AND id <> ?
           ORDER BY opened_at`,
        subject, but,
      ).map((row) => ({ ...row, file: JSON.parse(row.file) as CaseFile }));

function alsoWatched(others: readonly OtherFile[], file: CaseFile, at: Instant): OtherCase[] {
  if (!covert.has(file.measure as never)) return [];
  return others
    .filter((other) => covert.has(other.measure as never) && inForce(other.file, at))
    .map(({ id, measure, file: { until } }) => ({ case: id, measure, at, until }));
}

/** Decided and not over: a decision not yet begun also occupies the person. */
const inForce = ({ kept, until, ended }: CaseFile, at: Instant): boolean =>
  kept['decision'] !== undefined && (until === null || at < until) &&
  (ended === null || at < ended.at);

/**
 * Refusals of the same person in other cases, and of whoever was asked in those that this one
 * renews; told to those measures that ask people.
 */
function refusedToAnswer(others: readonly CaseFile[], { measure }: CaseFile) {
  if (!asking.has(measure as never)) return {};
  const refusals = [...new Map(others.map((each) => [each.id, each])).values()]
    .flatMap(({ id, measure: asked, kept }) => {
      const at = kept['refuseToAnswer']?.at;
      return at === undefined ? [] : [{ case: id, measure: asked, at, until: null }];
    });
  return refusals.length === 0 ? {} : { refusedToAnswer: refusals };
}

const endedWithoutGrant = new Set([
  'refused', 'coordinationRefused', 'permissionRefused', 'foundUnlawful',
]);

/** Requests for the same measure on the same person that lately ended without grant (AMB-64). */
function refusedBefore(
  others: readonly OtherFile[],
  file: CaseFile,
  at: Instant,
): OtherCase[] {
  if (others.length === 0) return [];
  const { days } = lengthOf('P-SAME-REQUEST') as { days: number };
  const since = plusDays(at, -days);
  return others.flatMap(({ id, measure, state, file: { kept } }) => {
    const [last] = Object.values(kept).map((each) => each.at).sort().reverse();
    return measure === file.measure && endedWithoutGrant.has(state) && last! >= since
      ? [{ case: id, measure, at: last!, until: null }]
      : [];
  });
}

function actFacts(db: Handle, act: string, person: string | null): ActFacts | null {
  const row = first<{ file: string }>(db, 'SELECT file FROM case_row WHERE id = ?', act);
  if (row === undefined) return null;
  const file = JSON.parse(row.file) as CaseFile;
  const items = file.lists['items'] ?? [];
  return {
    case: file.id, measure: file.measure,
    from: file.effectiveFrom, endedAt: file.ended?.at ?? null, courtPath: false,
    ...measureOf(file.measure).actTold?.(file),
    target: file.subject, decider: file.kept['decision']?.by.person ?? null,
    items: items.flatMap((item, index) =>
      item['person'] === undefined || item['person'] === person
        ? [{ id: `${index}`, lapsesAt: (item['lapsesAt'] as Instant | undefined) ?? null }]
        : []),
  };
}

const tellingOf = (db: Handle, act: string) =>
  rows<{ case: string; person: string }>(
    db, 'SELECT id AS "case", subject AS person FROM case_row WHERE act = ? ORDER BY id', act,
  );
