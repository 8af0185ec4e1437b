import { partnerSource, partnerStates } from './partners.js';
import type { Words } from './words.js';

export interface PartnerOrganisation {
  readonly id: string;
  readonly name: Words;
  readonly source: typeof partnerSource;
}

const organisation = (id: string, et: string, en: string): PartnerOrganisation => ({
  id,
  name: { et, en },
  source: partnerSource,
});

/** Organisations, formats and initiatives of the page; each may stand in a § 40 (2) 4) ground. */
export const partnerOrganisations: readonly PartnerOrganisation[] = [
  organisation('NATO', 'NATO', 'NATO'),
  organisation('EU', 'Euroopa Liit', 'European Union'),
  organisation('nordic-battlegroup', 'ELi Põhjala lahingugrupp', 'EU Nordic Battlegroup'),
  organisation('nrf', 'NATO kiirreageerimisjõud', 'NATO Response Force'),
  organisation(
    'nordic-baltic-initiative',
    'Põhja-Balti regionaalse kaitsekoostöö algatus',
    'Nordic-Baltic Initiative for Regional Defence Co-operation',
  ),
  organisation('baltic-projects', 'Balti koostööprojektid', 'Baltic cooperation projects'),
  organisation('baltic-defence-college', 'Balti Kaitsekolledž', 'Baltic Defence College'),
  organisation(
    'nato-cyber-centre',
    'NATO küberkaitse kompetentsikeskus Tallinnas',
    'NATO cyber defence centre of competence in Tallinn',
  ),
];

/** Ids that a ground of § 40 (2) 4) may name; it must still give reasons of its own. */
export const groundPartners: readonly string[] = [
  ...partnerStates.filter(({ selectable }) => selectable),
  ...partnerOrganisations,
].map(({ id }) => id);
