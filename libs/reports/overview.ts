import type { Words } from '#law/words';
import { AssistanceSheet } from './assistance-sheet.js';
import { compile } from './compile.js';
import type { Heading, Source } from './compile.js';
import type { Report } from './figure.js';
import { MeansSheet } from './means-sheet.js';
import { MeasureSheet } from './measure-sheet.js';
import { NoticeSheet } from './notice-sheet.js';
import { ProvisionSheet } from './provision-sheet.js';
import { atOnce } from './strides.js';
import type { Strides } from './strides.js';
import { TellingSheet } from './telling-sheet.js';

const heading: Heading = {
  kind: '43-2.a',
  title: {
    et: 'Ülevaade kaitseväeluure teostamisel kogutud andmetest, vahenditest ja meetoditest',
    en: 'Overview of data collected by military intelligence and of the means and methods used',
  },
  by: '§ 43 (2)',
  addressee: { et: 'Kaitseministeerium', en: 'Ministry of Defence' },
};

/**
 * The four-month overview of § 43 (2): all military intelligence, background checks and area
 * protection included, and the measures of § 41¹ and § 41² apart (AMB-63). Pure.
 */
export function overviewStrides(source: Source): Strides<Report> {
  const measures = new MeasureSheet(source.period);
  return compile(source, {
    heading,
    concerns: () => true,
    sheets: [
      measures, new MeansSheet(), new AssistanceSheet(), new TellingSheet(), new NoticeSheet(),
      new ProvisionSheet(),
    ],
    notes: () => [unusedNote(measures.unused())],
  });
}

/** The same without a rest. */
export const overview = (source: Source): Report => atOnce(overviewStrides(source));

/** Says outright of which measures there is nothing to say. */
export function unusedNote(unused: readonly string[]): Words {
  const list = unused.join(', ') || '—';
  return {
    et: `Meetmed, mille kohta perioodis kandeid ei ole: ${list}.`,
    en: `Measures without entries in the period: ${list}.`,
  };
}
