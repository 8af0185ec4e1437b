import { estonianCitationOf } from '#law/citation';
import type { Citation } from '#law/citation';
import type { Words } from '#law/words';
import { means } from './means.js';
import type { Means } from './means.js';

/** The parts of the overview; the last is counted apart from military intelligence (AMB-63). */
export const groups = {
  intelligence: {
    et: 'Kaitseväeluure volitused (KKS § 37–39, § 41)',
    en: 'Military intelligence powers (§ 37–39, § 41)',
  },
  backgroundCheck: { et: 'Taustakontroll (KKS § 41⁵)', en: 'Background check (§ 41⁵)' },
  area: {
    et: 'Julgeolekuala kaitse (KKS § 54¹)',
    en: 'Protection of the restricted military area (§ 54¹)',
  },
  separate: {
    et: 'Eraldi real: päringud ja juurdepääs jälitusteabele (KKS § 41¹, § 41²; AMB-63)',
    en: 'Counted apart: enquiries and access to surveillance information (§ 41¹, § 41²; AMB-63)',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type Group = keyof typeof groups;

export interface MeasureLine {
  readonly id: string;
  readonly by: Citation;
  readonly means: Means;
  readonly group: Group;
}

const of = (group: Group) => (id: string, by: Citation, name: Means): MeasureLine => ({
  id, by, means: name, group,
});
const intelligence = of('intelligence');
const backgroundCheck = of('backgroundCheck');
const area = of('area');
const separate = of('separate');

/** Every measure of the rulebook's table G: a measure that nobody used is still a line. */
export const measureLines: readonly MeasureLine[] = [
  intelligence('M01', '§ 37 (1) 1)', 'signals'),
  intelligence('M02', '§ 37 (1) 2)', 'imagery'),
  intelligence('M03', '§ 37 (1) 3)', 'otherHolders'),
  intelligence('M04', '§ 39', 'professionalAssistance'),
  intelligence('M05', '§ 37 (1) 5)', 'publicSources'),
  intelligence('M06', '§ 37 (2) 1)', 'interview'),
  intelligence('M07', '§ 37 (2) 2)', 'interview'),
  intelligence('M08', '§ 37 (2) 1)', 'covertSurveillance'),
  intelligence('M09', '§ 37 (2) 3)', 'covertSurveillance'),
  intelligence('M10', '§ 37¹ (1)', 'secretCooperation'),
  intelligence('M11', '§ 37¹ (4¹)', 'databaseCheck'),
  intelligence('M12', '§ 37¹ (4²) 1)', 'cooperatingPerson'),
  intelligence('M13', '§ 37¹ (4²) 2)', 'shadowInformation'),
  intelligence('M14', '§ 37¹ (4²) 3)', 'covertSurveillance'),
  intelligence('M15', '§ 37 (2²)', 'shadowInformation'),
  intelligence('M16', '§ 37² (1)', 'simulation'),
  intelligence('M17', '§ 37³ (1)', 'undercoverAgent'),
  separate('M18', '§ 41¹ (1) 1)', 'communicationsEnquiry'),
  separate('M19', '§ 41¹ (1) 2)', 'communicationsEnquiry'),
  separate('M20', '§ 41² (1)', 'surveillanceInformation'),
  backgroundCheck('M21', '§ 41⁵ (1) 1)', 'enquiries'),
  backgroundCheck('M22', '§ 41⁵ (1) 3)', 'archives'),
  backgroundCheck('M23', '§ 41⁵ (1) 4)', 'databaseCheck'),
  backgroundCheck('M24', '§ 41⁵ (3)', 'medicalConfirmation'),
  backgroundCheck('M25', '§ 41⁵ (1¹) 1)', 'secretCooperation'),
  backgroundCheck('M26', '§ 41⁵ (1¹) 2)', 'shadowInformation'),
  backgroundCheck('M27', '§ 41⁵ (1¹) 3)', 'covertSurveillance'),
  area('M28', '§ 54¹ (1)', 'databaseCheck'),
  area('M29', '§ 54¹ (2) 1)', 'shadowInformation'),
  area('M30', '§ 54¹ (2) 2)', 'covertSurveillance'),
  intelligence('M31', '§ 41 (2)', 'participation'),
];

/** The line of a measure; undefined for § 40 cases and for what is no measure. */
export const measureLine = (id: string | null): MeasureLine | undefined => byId.get(id ?? '');

const byId: ReadonlyMap<string, MeasureLine> = new Map(measureLines.map((line) => [line.id, line]));

/** `M14 varjatud jälgimine (KKS § 37¹ lg 4² p 3)`. */
export const measureTitle = ({ id, by, means: name }: MeasureLine): Words => ({
  et: `${id} ${means[name].et} (${estonianCitationOf(by)})`,
  en: `${id} ${means[name].en} (${by})`,
});
