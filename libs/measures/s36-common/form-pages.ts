import type { Page } from '#statechart/field';

const page = <const Id extends string>(id: Id, et: string, en: string) =>
  ({ id, title: { et, en } }) as const satisfies Page;

/** The pages of a request, one question each. */
export const basis = {
  ...page('basis', 'Alus ja eesmärk', 'Basis and purpose'), by: '§ 36 (1)',
} as const;
export const target = page('target', 'Kes, mis ja kus', 'Whom or what, and where');
export const necessity = {
  ...page('necessity', 'Vajalikkus', 'Necessity'), by: '§ 36 (3)',
} as const;
export const milderMeans = {
  ...page('milderMeans', 'Leebemad abinõud', 'Milder means'), by: '§ 36 (4)',
} as const;
export const proportionality = {
  ...page(
    'proportionality', 'Proportsionaalsus ja riivatavad õigused',
    'Proportionality and rights affected',
  ),
  by: '§ 36 (3) 1)',
} as const;
export const collateral = page('collateral', 'Kõrvaliste isikute riive', 'Collateral intrusion');
export const conditions = page(
  'conditions', 'Nõusolek ja toimingu tingimused', 'Consent and conditions of the measure',
);
export const term = page('term', 'Tähtaeg ja kiireloomulisus', 'Term and urgency');
export const newFacts = page('newFacts', 'Uued asjaolud', 'New facts');

/** Every page a request may have, in the order in which they are asked. */
export const formPages: readonly Page[] = [
  basis, target, necessity, milderMeans, proportionality, collateral, conditions, term, newFacts,
];
