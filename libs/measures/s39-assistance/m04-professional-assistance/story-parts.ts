// The lines that the stories of M04 share.
import type { Instant } from '#calendar/instant';
import type { Story, StoryLine } from '../../measure.js';
import { said } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';

export const request = {
  purpose: '36-1-1',
  reasons: 'Kolm sõltumatut teadet kõnelevad relvastuse varjatud ümberpaigutamisest piiri äärde.',
  necessity: 'Ilma teabeta ei saa valmidusastet otsustada.',
  rightsAffected: ['privateLife'],
  proportionality: 'Kogutakse üksnes ümberpaigutamise korraldajaga seotud teavet.',
  milderMeans: 'Avalikud allikad ja liitlaste teave ei ütle, kes ja millal otsustab.',
  section: '26', subsection: 3, clause: 2,
  information: 'Kellelt ja millal saab isik korraldused relvastuse ümberpaigutamiseks.',
  neededBy: '2021-04-15',
  otherWaysFail: 'disproportionate',
  otherWays: 'Küsitlemine ja signaalid eeldaksid kohalolu riigis, kuhu üksust saata ei saa.',
  unavoidable: 'Riigi sõjalise kaitse valmidust ei saa selle teabeta õigel ajal tõsta.',
} as const;

export const signature = {
  extent: 'asAsked',
  reasons: 'Oht on vahetu ja teavet ei ole Kaitseväel endal võimalik koguda.',
  proportionality: 'Riive piirdub ühe isiku ja ühe küsimusega.',
} as const;

export const anAct = {
  section: '26', subsection: 3, clause: 2, kind: 'Teabe varjatud kogumine (näidis)',
  from: '2021-02-22T08:00:00.000Z', to: '2021-03-08T08:00:00.000Z', identified: 'targetOnly',
} as const;

/** A person of whom nothing is known but the name, and a case about him or her. */
export const opened = (name: string): StoryLine[] => [
  {
    at: '2021-02-10T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian: 'no', identified: true },
  },
  {
    at: '2021-02-10T07:30:00.000Z', who: 'requester', opens: 'M04', unit: '#unit',
    subject: '@subject', as: 'case',
  },
];

/** Asked for, checked, signed by the Commander and sent to the Service. */
export const sent = (change: Given = {}): StoryLine[] => [
  said('2021-02-10T08:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change }),
  said('2021-02-10T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-02-11T08:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Eesmärk on riigi sõjaline kaitsmine, volitus ja ametiabi tingimused on nimetatud.',
  }),
  said('2021-02-12T08:00:00.000Z', 'unitCommander', 'grant', ['KKS-39-1.a'], signature),
  said('2021-02-12T08:30:00.000Z', 'commander', 'grant', 'decided', signature),
  said('2021-02-12T09:00:00.000Z', 'recordsOfficer', 'send', 'sent', {
    reference: 'Ametiabi taotlus 2021/39-1 (näidis)',
  }),
];

export const accepted: StoryLine = said(
  '2021-02-17T08:00:00.000Z', 'foreignIntelligence', 'accept', 'effective.collecting', {
    reference: 'Vastus 2021/7 (näidis)', reasons: 'Ametiabi antakse aprilli keskpaigaks.',
  });

/** The overview of the first four months agrees with the file. */
export const reconciled = (at: Instant, state: string): StoryLine =>
  said(at, 'recordsOfficer', 'reconcile', state, {
    overview: 'Ülevaade 2021/I (näidis)', year: 2021, third: '1', finding: 'agrees',
  });

export const story = (
  id: string, et: string, en: string, lines: readonly StoryLine[],
): Story => ({ id, title: { et, en }, lines });
