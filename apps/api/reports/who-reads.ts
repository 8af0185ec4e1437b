import type { Office } from '#law/offices';
import type { Words } from '#law/words';
import type { ReportKind } from '#reports/kinds';
import type { Held } from '../people/signed-in.js';

const readers: readonly Office[] = ['commander', 'oversight', 'legalOfficer', 'recordsOfficer'];
const followers: readonly Office[] = ['commander', 'oversight'];

/** The office that issues the report, or whoever oversees it. */
export const mayMake = ({ office }: ReportKind, acting: Office): boolean =>
  acting === office || acting === 'oversight';

/** Why a person who holds these offices may not make the report; null where they may. */
export const barredFrom = (kind: ReportKind, offices: readonly Held[]): Words | null =>
  offices.some(({ office }) => mayMake(kind, office)) ? null : notYourReport;

export const notYourReport: Words = {
  et: 'selle aruande koostab Kaitseväe juhataja või järelevalve',
  en: 'this report is made by the Commander or by oversight',
};

/** A report holds no names; the minister reads the one addressed to the minister (§ 37² (6)). */
export const mayRead = (kind: string, offices: readonly Held[]): boolean =>
  offices.some(({ office }) =>
    readers.includes(office) || (office === 'minister' && kind === '37-2.6'));

/** Why a person may not follow a figure to the entries behind it; null where they may. */
export const followBarred = (offices: readonly Held[]): Words | null =>
  offices.some(({ office }) => followers.includes(office)) ? null : {
    et: 'arvude taga olevaid kandeid loevad Kaitseväe juhataja ja järelevalve',
    en: 'the entries behind the figures are read by the Commander and by oversight',
  };
