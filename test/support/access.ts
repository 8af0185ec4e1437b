// A candidate who consented, and a request under § 41² in order.
import type { ConsentFacts, Facts, PersonFacts } from '#law/facts';
import { enquiryWorld, makerFacts } from './enquiry.js';
import { someText } from './situation.js';

export const accessConsent: ConsentFacts = {
  id: 'n_consent', form: 'written', clauses: ['41-2.2'], told: [], toldAt: null,
  givenAt: '2021-02-26T08:00:00.000Z', withdrawnAt: null,
};

export const candidate: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'yes', status: 'candidate',
  serviceFrom: '2021-02-01T07:00:00.000Z', serviceUntil: null,
  cooperatesFrom: null, cooperatesUntil: null, consents: [accessConsent], daysBefore: 0,
};

/** Every step is said by whoever may collect, unless a spec says otherwise. */
export const accessWorld: Partial<Facts> = {
  ...enquiryWorld, actor: makerFacts, subject: candidate, militaryPolice: 'u_1',
};

export const accessRequest = {
  reasons: someText, necessity: someText, rightsAffected: ['privateLife'],
  proportionality: someText, milderMeans: someText,
  access: 'militaryPolice', act: 'surveillance', consent: accessConsent.id, permission: someText,
} as const;
