import { dayOf } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { wordingOf } from '#law/wordings/index';
import { standingWarning } from '#law/wordings/wording';
import { daysOf } from '#measures/index';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Sight } from '../people/need-to-know.js';
import { gatherFacts } from '../register/facts.js';
import { entryOf } from '../register/register-facts.js';
import { isFor } from '../notices/notice-list.js';
import { fileOf, loadCase } from '../register/rows.js';
import { deadlinesOf, noticesOf } from './diary.js';
import { Opener } from './opened.js';
import { progressOf } from './progress.js';
import { stateShown } from './state-words.js';
import { Steps } from './step-views.js';
import type { Viewing } from './viewing.js';

/** The case as this reader may see it, with every step they may or may not take, and why. */
export function caseView(viewing: Viewing, id: string) {
  const { db, vault, asker, sight, now } = viewing;
  const live = loadCase(db, id)!;
  const { measure, version } = live;
  const file = fileOf(live);
  const opener = new Opener(db, vault, sight);
  return {
    id, version, measure: measure.id, title: measure.title, section: measure.section,
    ...headOf(file, now),
    state: stateShown(live.snapshot),
    unitName: unitNameOf(viewing, file.unit),
    subject: sight.content ? subjectOf(viewing, opener, file.subject) : null,
    ...contentOf(file, opener, sight),
    ...duesOf(viewing, file),
    ...historyOf(viewing, file),
    ...progressOf(viewing, live),
    telling: sight.content ? tellingOf(db, id) : [],
    steps: new Steps(db, live, asker, now).all(),
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
function contentOf({ asked, kept, lists }: CaseFile, opener: Opener, { content }: Sight) {
  if (!content) return noContent;
  const { persons = [], ...others } = lists;
  const { check = null, decision = null } = kept;
  return {
    asked: opener.open(asked), check: opener.open(check), decision: opener.open(decision),
    kept: opener.open(kept), lists: opener.open(others),
    persons: persons.map((each) => ({
      ...(opener.open(each) as object), ...opener.concerned(String(each['person'])),
    })),
  };
}

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
function subjectOf({ db, vault, sight }: Viewing, opener: Opener, person: string | null) {
  if (person === null) return null;
  const code = entryOf(db, 'people', person)?.['code'] as { d: string } | undefined;
  const open = sight.identity && code !== undefined;
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
  return { chain: { decisions: earlier, days }, refusedBefore };
}

/** The telling-the-person cases that the case opened. */
const tellingOf = (db: Handle, id: string) =>
  rows<{ case: string; person: string; state: string }>(
    db,
    'SELECT id AS "case", subject AS person, state FROM case_row WHERE act = ? ORDER BY seq',
    id,
  );
