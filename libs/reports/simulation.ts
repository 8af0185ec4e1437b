import { compile } from './compile.js';
import type { Heading, Source } from './compile.js';
import type { Report } from './figure.js';
import { ProvisionSheet } from './provision-sheet.js';
import { SimulationSheet } from './simulation-sheet.js';
import { atOnce } from './strides.js';
import type { Strides } from './strides.js';

const heading: Heading = {
  kind: '37-2.6',
  title: {
    et: 'Teave teeseldava juriidilise isiku, üksuse, organi või filiaali tegevuse kohta',
    en: 'Information on the activity of the simulated legal persons, units, bodies and branches',
  },
  by: '§ 37² (6)',
  addressee: {
    et: 'Riigikaitse valdkonna eest vastutav minister',
    en: 'Minister responsible for national defence',
  },
};

/** The six-month information of § 37² (6), given by the Commander in person (AMB-41). Pure. */
export function simulationStrides(source: Source): Strides<Report> {
  return compile(source, {
    heading,
    concerns: (line) => line?.measure === 'M16',
    sheets: [new SimulationSheet(source.period), new ProvisionSheet()],
    notes: () => [],
  });
}

/** The same without a rest. */
export const simulationInformation = (source: Source): Report => atOnce(simulationStrides(source));
