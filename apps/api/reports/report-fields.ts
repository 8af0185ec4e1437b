import { reportKinds } from '#reports/kinds';
import { choice } from '#statechart/field';
import { officeField } from '../cases/case-fields.js';

/** What making a report asks for. */
export const reportFields = {
  kind: choice(
    { et: 'Aruande liik', en: 'Kind of report' },
    Object.fromEntries(reportKinds.map(({ id, title }) => [id, title])),
  ),
  period: {
    kind: 'text', label: { et: 'Periood, nt 2021-T1', en: 'Period, e.g. 2021-T1' }, most: 10,
  },
  office: officeField,
} as const;
