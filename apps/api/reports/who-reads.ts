import type { Office } from '#law/offices';
import type { ReportKind } from '#reports/kinds';
import type { Held } from '../people/signed-in.js';

const readers: readonly Office[] = ['commander', 'oversight', 'legalOfficer', 'recordsOfficer'];
const followers: readonly Office[] = ['commander', 'oversight'];

/** The office that issues the report, or whoever oversees it. */
export const mayMake = ({ office }: ReportKind, acting: Office): boolean =>
  acting === office || acting === 'oversight';

/** A report holds no names; the minister reads the one addressed to the minister (§ 37² (6)). */
export const mayRead = (kind: string, offices: readonly Held[]): boolean =>
  offices.some(({ office }) =>
    readers.includes(office) || (office === 'minister' && kind === '37-2.6'));

/** Who may follow a figure to the entries behind it. */
export const followsEntries = (offices: readonly Held[]): boolean =>
  offices.some(({ office }) => followers.includes(office));
