// A person under a background check, in service for five years, and a request in order.
import { someText } from './situation.js';
import type { ConsentFacts, NoticeFacts, PersonFacts } from '#law/facts';

/** The consent of `checkedPerson`: every right told of the day before, every clause named. */
export const consent: ConsentFacts = {
  id: 'n_1', form: 'written', clauses: ['41-5.1-1.1', '41-5.1-1.2', '41-5.1-1.3'],
  told: [1, 2, 3, 4, 5], toldAt: '2021-02-17T08:00:00.000Z',
  givenAt: '2021-02-18T07:00:00.000Z', withdrawnAt: null,
};

/** In service since 15.02.2016: the window of the fifth year is 15.02.–15.05.2021. */
export const checkedPerson: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'yes', status: 'serviceman',
  serviceFrom: '2016-02-15T06:00:00.000Z', serviceUntil: null,
  cooperatesFrom: null, cooperatesUntil: null, consents: [consent], daysBefore: 0,
};

/** What a request in a background check is asked, all of it answered. */
export const checkRequest = {
  purpose: '36-1-5', aim: ['suitability'], consent: consent.id,
  reasons: someText, necessity: someText, rightsAffected: ['privateLife'],
  proportionality: someText, milderMeans: someText,
} as const;

/** A suspicion that allows a check outside the window, § 41⁸. */
export const reasonedSuspicion = {
  suspicion: someText, suspectedClause: '41-3.1.2', suspicionDate: '2021-02-20',
} as const;

/** A notice of the decision that has left. */
export const sentToMinister = (rule: string): NoticeFacts => ({
  id: 'o_1', to: 'minister', by: rule, sentAt: '2021-03-01T08:30:00.000Z', receivedAt: null,
});
