import { Type } from 'typebox';
import type { ReportKindId } from '#reports/figure';
import { reportKinds } from '#reports/kinds';
import {
  citationPart, closed, countPart, digestPart, instantPart, named, officePart, oneOf, orNull,
  placePart, refusalPart, wordsPart,
} from '../http/answer-parts.js';
import { entryPart } from '../trail/trail.answers.js';

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
  id: Type.String(), kind: kindPart, period: periodPart, size: countPart, sha256: digestPart,
  at: instantPart,
};

export const reportAnswer = named('ReportMade', { ...head, report: reportPart });

export const reportsAnswer = named('Reports', {
  kinds: Type.Array(named('ReportKind', {
    id: kindPart, months: Type.Unsafe<4 | 6>({ type: 'integer', enum: [4, 6] }),
    title: wordsPart, by: citationPart, office: officePart,
  })),
  items: Type.Array(named('ReportLine', { ...head, title: orNull(wordsPart) })),
  duties: Type.Array(named('ReportDuty', {
    kind: kindPart, period: periodPart, due: instantPart, deliveredAt: orNull(instantPart),
    breach: orNull(refusalPart),
  })),
});

export const figureAnswer = named('FigureEntries', {
  report: Type.String(), figure: figurePart, entries: Type.Array(entryPart),
});
