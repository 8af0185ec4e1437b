import { first } from '../database/prepared.js';
import { sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { conditionOf, orders } from './case-condition.js';
import type { CaseQuery } from './case-query.js';
import { lineView } from './case-summary.js';
import type { ListViewing } from './case-summary.js';
import { linesWhere } from './known-case.js';
import type { CaseLine } from './known-case.js';
import { reachOf } from './reach.js';

const pageSize = 50;

/** A page of the cases that the reader may know of, in the order asked for. */
export function caseList(viewing: ListViewing, query: CaseQuery) {
  const { total, lines } = pageOf(viewing, query);
  return {
    now: viewing.now, total, page: query.page, pages: Math.max(1, Math.ceil(total / pageSize)),
    items: lines.map((line) => lineView(viewing, line)),
  };
}

/** One page: by the database alone where every case is known, else after asking for each. */
function pageOf({ db, asker, now }: ListViewing, query: CaseQuery) {
  const reach = reachOf(asker);
  const [condition, values] = conditionOf(query, reach, now);
  const order = orders[query.sort];
  const before = (query.page - 1) * pageSize;
  if (reach === 'all') {
    const { total } = first<{ total: number }>(
      db, `SELECT count(*) AS total FROM case_row WHERE ${condition}`, ...values,
    )!;
    const page = `${order} LIMIT ${pageSize} OFFSET ${before}`;
    return { total, lines: linesWhere(db, condition, values, page) };
  }
  const lines = linesWhere(db, condition, values, order).filter(knownTo(asker, query));
  return { total: lines.length, lines: lines.slice(before, before + pageSize) };
}

/** Who is asked for by a person must not learn of cases in which that person is not theirs. */
const knownTo = (asker: SignedIn, { subject }: CaseQuery) => (line: CaseLine): boolean => {
  const sight = sightOf(asker, line);
  return sight !== null && (subject === undefined || sight.content);
};
