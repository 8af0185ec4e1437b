import { partnerSource } from './partners.js';
import type { Words } from './words.js';

/** An agreement the page mentions; with no article that obliges, a transfer is refused (AMB-44). */
export interface AgreementStub {
  readonly id: string;
  readonly state: 'PL' | 'US';
  readonly kind: Words;
  readonly parties: Words;
  readonly article: null;
  readonly source: typeof partnerSource;
}

const kind = { et: 'ametkondlik välisleping', en: 'agency-level agreement' };

export const agreementStubs: readonly AgreementStub[] = [
  {
    id: 'agreement-PL',
    state: 'PL',
    kind,
    parties: {
      et: 'Eesti ja Poola kaitseministeerium',
      en: 'Ministries of Defence of Estonia and Poland',
    },
    article: null,
    source: partnerSource,
  },
  {
    id: 'agreement-US',
    state: 'US',
    kind,
    parties: {
      et: 'Eesti Kaitseministeerium ja Ameerika Ühendriikide kaitseministeerium',
      en: 'Ministry of Defence of Estonia and the Department of Defense of the United States',
    },
    article: null,
    source: partnerSource,
  },
];
