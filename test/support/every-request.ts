// The rows that the specs of most measures share: what every request must say, and who has no say.
import type { Scene } from './life.js';
import { legalOfficer, requester } from './situation.js';

/** What every request must say, whatever it asks for. */
export const weighedRequest: Scene['asked'] = [
  ['reasons', 'KKS-1-2', { reasons: undefined }],
  ['necessity', 'KKS-36-3', { necessity: undefined }],
  ['proportionality', 'KKS-36-3-1', { proportionality: undefined }],
  ['the rights affected', 'KKS-36-3-1', { rightsAffected: [] }],
  ['milder means', 'KKS-36-4.b', { milderMeans: undefined }],
];

/** The same where the purpose is one of § 36 (1). */
export const everyRequest: Scene['asked'] = [
  ...weighedRequest,
  ['a purpose', 'KKS-36-1', { purpose: undefined }],
];

/** The same under §§ 37 to 37³, where two purposes have powers of their own. */
export const requestToCollect: Scene['asked'] = [
  ...everyRequest,
  ['no background check', 'KKS-37-4', { purpose: '36-1-5' }],
  ['no area protection', 'KKS-37-5', { purpose: '36-1-6' }],
];

/** What § 38 asks of the request, and of the list. */
export const methodAsked: Scene['asked'] = [['a method', 'KKS-38', { methods: [] }]];
export const methodKnown: Scene['known'] =
  [['a method on the list', 'KKS-38', 'submit grant activate', { methods: [] }]];

/** What § 37 (2) asks of the registers. */
export const knownAbroad: Scene['known'] = [
  ['a designated unit', 'KKS-37-3', 'submit grant activate', { unit: null }],
  ...methodKnown,
];

/** The minister is told of what is done under § 37 (2) 2) and 3) before it begins. */
export const ministerTold: Scene['known'] = [
  ['the notice', 'KKS-42-4', 'activate', { notices: [] }],
];

/** A request refused before is not asked again without new facts. */
export const newFacts = (before: object): Scene['known'] => [
  ['new facts', 'KKS-1-2', 'submit grant', { refusedBefore: [before as never] }],
];

/** Nobody decides on what he or she asked for or checked. */
export const ownParts: Scene['strangers'] = [
  ['the requester', 'KKS-36-3-3', requester],
  ['the legal officer who checked', 'KKS-36-3-3', legalOfficer],
];
