import type { Report } from '#reports/figure';
import { reportCsv, reportText } from '#reports/render';
import type { Language } from '#reports/render';
import { NotKnown } from '../register/answers.js';

/** A report as a file: the kept bytes themselves, or another form of the same figures. */
export function reportFile(kept: Buffer, form: string, language: Language) {
  const report = () => JSON.parse(kept.toString('utf8')) as Report;
  if (form === 'json') return { bytes: kept, type: 'application/json' };
  if (form === 'csv') return { bytes: Buffer.from(reportCsv(report())), type: 'text/csv; charset=utf-8' };
  if (form === 'txt') {
    return { bytes: Buffer.from(reportText(report(), language)), type: 'text/plain; charset=utf-8' };
  }
  throw new NotKnown(form);
}
