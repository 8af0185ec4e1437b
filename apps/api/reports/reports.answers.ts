import { Type } from 'typebox';
import type { ReportKindId } from '#reports/figure';
import { reportKinds } from '#reports/kinds';
import {
  citationPart, closed, countPart, digestPart, instantPart, named, officePart, oneOf, orNull,
  placePart, refusalPart, wordsPart,
} from '../http/answer-parts.js';
import { entryInWordsPart } from '../trail/trail.answers.js';

const kindPart = oneOf<ReportKindId>(reportKinds.map(({ id }) => id), 'ReportKindId');
const periodPart = Type.String({ $id: 'PeriodId', pattern: '^\\d{4}-(T[123]|H[12])$' });

/** A number and the entries that it counts. */
export const figurePart = named('Figure', {
  id: Type.String({ pattern: '^[!-~]+$' }), label: wordsPart,
  span: oneOf(['within', 'end', 'earlier']), value: countPart, entries: Type.Array(placePart),
});

/** The report itself, as its bytes say it. */
export const reportPart = named('Report', {
  kind: kindPart, title: wordsPart, by: citationPart, addressee: wordsPart,
  period: closed({ id: periodPart, from: instantPart, until: instantPart }),
  wording: Type.String(), asOf: closed({ size: countPart }),
  sections: Type.Array(named('Section', {
    id: Type.String(), title: wordsPart, figures: Type.Array(figurePart),
  })),
  notes: Type.Array(wordsPart),
});

const head = {
  id: Type.String(), kind: kindPart, period: periodPart, periodWords: wordsPart, size: countPart,
  sha256: digestPart, at: instantPart,
};

export const reportAnswer = named('ReportMade', {
  ...head, report: reportPart,
  units: Type.Array(closed({ id: Type.String(), name: Type.String() }), {
    description: 'names of the units that the report has by their id',
  }),
  followBarred: Type.Union([wordsPart, Type.Null()], {
    description: 'why you may not read the entries behind a figure',
  }),
});

export const reportsAnswer = named('Reports', {
  now: instantPart,
  kinds: Type.Array(named('ReportKind', {
    id: kindPart, months: Type.Unsafe<4 | 6>({ type: 'integer', enum: [4, 6] }),
    title: wordsPart, by: citationPart, office: officePart,
    barred: Type.Union([wordsPart, Type.Null()], { description: 'why you may not make it' }),
    periods: Type.Array(named('ReportPeriod', {
      id: periodPart, words: wordsPart, running: Type.Boolean(),
    }), { description: 'newest first' }),
  })),
  items: Type.Array(named('ReportLine', { ...head, title: orNull(wordsPart) })),
  duties: Type.Array(named('ReportDuty', {
    kind: kindPart, period: periodPart, periodWords: wordsPart, due: instantPart,
    dueWords: wordsPart, deliveredAt: orNull(instantPart),
    breach: orNull(refusalPart),
  })),
});

export const figureAnswer = named('FigureEntries', {
  report: Type.String(), figure: figurePart, followBarred: orNull(wordsPart),
  entries: Type.Array(entryInWordsPart),
});
