import type { Report } from '#reports/figure';
import { reportCsv, reportText } from '#reports/render';
import type { Language } from '#reports/render';
import { NotKnown } from '../register/answers.js';

/** A report as a file: the kept bytes themselves, or another form of the same figures. */
export function reportFile(kept: Buffer, form: string, language: Language) {
  const report = () => JSON.parse(kept.toString('utf8')) as Report;
  if (form === 'json') return { bytes: kept, type: 'application/json' };
  if (form === 'csv') return text(reportCsv(report()), 'csv');
  if (form === 'txt') return text(reportText(report(), language), 'plain');
  throw new NotKnown(form);
}

const text = (content: string, kind: string) => ({
  bytes: Buffer.from(content), type: `text/${kind}; charset=utf-8`,
});
