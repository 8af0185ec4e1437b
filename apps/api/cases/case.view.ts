import { dayOf } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { wordingOf } from '#law/wordings/index';
import { standingWarning } from '#law/wordings/wording';
import { daysOf, measureOf } from '#measures/index';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile, Kept } from '#statechart/case-file';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { knowsOf } from '../people/known-persons.js';
import type { Sight } from '../people/need-to-know.js';
import { gatherFacts } from '../register/facts.js';
import { entryOf } from '../register/register-facts.js';
import { isFor } from '../notices/notice-list.js';
import { fileOf, loadCase } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import { claimability } from './claimant.js';
import { deadlinesOf, noticesOf } from './diary.js';
import { stepsThatLeft } from './kept-from.js';
import { Opener } from './opened.js';
import { progressOf } from './progress.js';
import { stateNamed, stateShown } from './state-words.js';
import { Steps } from './step-views.js';
import type { Viewing } from './viewing.js';

/** The case as this reader may see it, with every step they may or may not take, and why. */
export function caseView(viewing: Viewing, id: string) {
  const { db, vault, asker, sight, now } = viewing;
  const live = loadCase(db, id)!;
  const { measure, version } = live;
  const file = fileOf(live);
  const opener = new Opener(db, vault, sight, knowsOf(db, asker, now));
  const steps = new Steps(db, live, asker, now).all();
  return {
    now, id, version, measure: measure.id, title: measure.title, section: measure.section,
    ...headOf(file, now),
    state: stateShown(live.snapshot),
    unitName: unitNameOf(viewing, file.unit),
    subject: sight.content ? subjectOf(viewing, opener, file.subject) : null,
    ...contentOf(db, live, opener, sight),
    ...duesOf(viewing, file),
    ...historyOf(viewing, file),
    ...progressOf(viewing, live),
    telling: sight.content ? tellingOf(db, id) : [],
    ...claimability(viewing, live, steps),
    steps,
  };
}

function headOf(file: CaseFile, now: Instant) {
  const { wording, unit, openedAt, renews, act, effectiveFrom, until, ended } = file;
  const decided = file.kept['decision'];
  const warning = decided === undefined
    ? null
    : standingWarning(wordingOf(wording), dayOf(decided.at));
  return {
    wording, warning, unit, openedAt, renews, act, effective: effectiveAt(file, now),
    from: effectiveFrom, until, ended,
  };
}

const noContent = {
  asked: {}, check: null, decision: null, kept: {}, lists: {}, persons: [],
} as const;

/** The request, the check, the decision and the lists; texts opened for who may read them. */
function contentOf(db: Handle, live: LiveCase, opener: Opener, { content }: Sight) {
  if (!content) return noContent;
  const { asked, kept, lists } = fileOf(live);
  const stepThatLeft = stepsThatLeft(db, live);
  const shown = (name: string, each: Kept) => ({
    ...(opener.open(each) as Kept), step: stepThatLeft(name, each),
  });
  const words = mapped(kept, (name, each) => shown(name, each));
  const { persons = [], ...others } = lists;
  return {
    asked: opener.open(asked), kept: words,
    check: words['check'] ?? null, decision: words['decision'] ?? null,
    lists: mapped(others, (name, list) => list.map((each) => shown(name, each))),
    persons: persons.map((each) => ({
      ...shown('persons', each), ...opener.concerned(String(each['person'])),
    })),
  };
}

const mapped = <From, To>(
  of: Readonly<Record<string, From>>,
  to: (name: string, each: From) => To,
) => Object.fromEntries(Object.entries(of).map(([name, each]) => [name, to(name, each)]));

/** Deadlines, notices and breaches; the addressee of a notice sees that notice alone. */
function duesOf({ db, asker, sight, now }: Viewing, { id, breaches }: CaseFile) {
  const notices = noticesOf(db, id);
  if (!sight.content) {
    return { deadlines: [], notices: notices.filter(({ to }) => isFor(asker, to)), breaches: [] };
  }
  return {
    deadlines: deadlinesOf(db, id, now),
    notices,
    breaches: breaches.map(({ rule, at }) => ({ rule, by: citationOf(rule as RuleId), at })),
  };
}

/** Name and code for those who may know whom the case concerns, else the opaque id. */
function subjectOf({ db, vault }: Viewing, opener: Opener, person: string | null) {
  if (person === null) return null;
  const code = entryOf(db, 'people', person)?.['code'] as { d: string } | undefined;
  const open = opener.identifies(person) && code !== undefined;
  return { ...opener.concerned(person), code: open ? vault.open(db, code.d) : null };
}

function unitNameOf({ db, vault }: Viewing, unit: string): string | null {
  const name = entryOf(db, 'units', unit)?.['name'] as { d: string } | undefined;
  return name === undefined ? null : vault.open(db, name.d);
}

/** AMB-06 and AMB-64: earlier decisions with the days they ran, and refusals of the same. */
function historyOf({ db, asker, now, sight }: Viewing, file: CaseFile) {
  if (!sight.content) return { chain: null, refusedBefore: [] };
  const by = { person: asker.person, office: 'system', unit: null } as const;
  const { earlier, refusedBefore } = gatherFacts(db, file, by, now, {});
  const before = earlier.reduce((sum, { days }) => sum + days, 0);
  const here = daysOf(file, now);
  const days = { here, before, total: before + here };
  return {
    chain: { decisions: earlier.map(titled), days }, refusedBefore: refusedBefore.map(titled),
  };
}

const titled = <Line extends { readonly measure: string }>(line: Line) =>
  ({ ...line, title: measureOf(line.measure).title });

/** The telling-the-person cases that the case opened, each with its state in words. */
const tellingOf = (db: Handle, id: string) =>
  rows<{ case: string; measure: string; person: string; state: string }>(
    db,
    `SELECT id AS "case", measure, subject AS person, state FROM case_row WHERE act = ?
       ORDER BY seq`,
    id,
  ).map(({ measure, ...line }) => ({
    ...line, words: stateNamed(measureOf(measure).machine, line.state).words,
  }));
