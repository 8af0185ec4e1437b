// An enquiry to a communications undertaking in order, and whoever may make it.
import type { ActorFacts, Facts } from '#law/facts';
import { someText, unitCommander } from './situation.js';

/** The commander of a unit that the statutes lay down for §§ 41¹ and 41². */
export const makerFacts: ActorFacts = {
  ...unitCommander, serviceman: true, commands: ['u_1'], authorisations: [],
};

export const enquiryWorld: Partial<Facts> = {
  unit: {
    id: 'u_1', temporary: false, commander: 'p_unit', designated: ['41-1.3', '41-2.4'],
  },
  undertakings: ['n_undertaking'],
};

export const enquiry = {
  reasons: someText, necessity: someText, rightsAffected: ['privateLife'],
  proportionality: someText, milderMeans: someText,
  ground: '1', personClass: '2', undertaking: 'n_undertaking', identifier: someText,
  data: ['endUser'],
} as const;

/** The same under clause 2), for the first two weeks of February 2021. */
export const dataEnquiry = {
  ...enquiry, data: ['messageFacts'], dataFrom: '2021-02-01', dataTo: '2021-02-14',
} as const;
