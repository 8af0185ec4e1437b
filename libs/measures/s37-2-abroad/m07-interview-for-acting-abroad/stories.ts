import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { Cast, StoryLine } from '../../story.js';

const request = {
  purpose: '36-1-1',
  limb: '37-2-2',
  methods: ['#method'],
  task: '#task',
  abroadNecessity: 'Üksus saadetakse suvel välisriigi sadamasse, mille oludest isik teab.',
  reasons: 'Isik on sadamas töötanud ja lubas oma kogemusest rääkida.',
  necessity: 'Sadama tegelik läbilaskevõime otsustab, kas varustus jõuab õigeks ajaks kohale.',
  rightsAffected: ['selfDetermination'],
  proportionality: 'Küsitakse sadama, mitte isiku enda ega tema lähedaste kohta.',
  milderMeans: 'Avalikud andmed on aegunud ja liitlastel värsket ülevaadet ei ole.',
} as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Muud allikat samas ajas ei ole; isik on nõus rääkima.',
  proportionality: 'Vestlus on vabatahtlik ja avalik; riive on väike.',
  until: '2021-06-10T09:00:00.000Z',
} as const;

const opened = (
  name: string, estonian: string, unit = '#unit', who: Cast = 'requester',
): StoryLine[] => [
  {
    at: '2021-03-08T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian, identified: true },
  },
  { at: '2021-03-08T07:30:00.000Z', who, opens: 'M07', unit, subject: '@subject', as: 'case' },
];
const consents = (form: string, at: StoryLine['at'] = '2021-03-08T07:40:00.000Z'): StoryLine => ({
  at, who: 'recordsOfficer', register: 'consents', as: form,
  with: { person: '@subject', form, clauses: ['37.2-1'], givenAt: '2021-03-05T12:00:00.000Z' },
});
const asks = (change: Given = {}, who: Cast = 'requester'): StoryLine =>
  said('2021-03-08T08:00:00.000Z', who, 'request', 'drafted', { ...request, ...change });

const running = (change: Given = {}): readonly StoryLine[] => [
  asks(change),
  said('2021-03-08T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-03-08T10:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Eesmärk on väljaspool Eestit, üksus on määratud, kodaniku nõusolek on olemas.',
  }),
  said('2021-03-10T08:00:00.000Z', 'authorisedCommander', 'grant', ['KKS-37-2-2.a'], grant),
  said('2021-03-10T08:10:00.000Z', 'unitCommander', 'grant', 'decided', grant),
  { at: '2021-03-10T09:00:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
  said('2021-03-11T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
];

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M07; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m07-to-its-end', 'Kodanik on nõus: teatatud, küsitletud, lõpetatud ja suletud',
    'The citizen consents: notified, interviewed, ended and closed', [
      ...opened('Näidis Sadamakapten', 'yes'), consents('reproducible'),
      ...running({ consent: '@reproducible' }),
      said('2021-03-12T12:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-03-12T08:00:00.000Z', to: '2021-03-12T10:00:00.000Z', method: '#method',
        what: 'Selgitati keeldumisõigust; isik kirjeldas kaide koormust.', toldOfRight: true,
      }),
      said('2021-03-12T12:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
        file: 'TT-2021-07', ...secret, lapsesAt: '2026-03-12T12:10:00.000Z',
      }),
      said('2021-04-12T07:00:00.000Z', 'unitCommander', 'stop', 'ended.stopped', {
        because: 'aimMet', reasons: 'Ülevaade sadamast on koos.',
      }),
      said('2021-04-13T07:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ]),
  story('m07-consent-withdrawn', 'Nõusolek võetakse tagasi ja küsitlemine lõpeb samal hetkel',
    'The consent is withdrawn and the interviews end at that instant', [
      ...opened('Näidis Loots', 'yes'), consents('written'), ...running({ consent: '@written' }),
      {
        at: '2021-03-15T08:00:00.000Z', who: 'recordsOfficer', register: 'consents',
        act: 'withdraw', with: { entry: '@written', at: '2021-03-15T07:30:00.000Z' },
      },
      found('2021-03-15T08:00:00.000Z', 'ended.consentWithdrawn', false),
      said('2021-03-15T09:00:00.000Z', 'requester', 'logActivity', ['KKS-37-2-2.a'], {
        from: '2021-03-15T07:00:00.000Z', to: '2021-03-15T07:30:00.001Z',
        what: 'Vestlus kestis üle nõusoleku tagasivõtmise hetke.',
      }),
    ]),
  story('m07-refuses', 'Välismaalane keeldub ja asi lõpeb õiguspäraselt',
    'A foreigner refuses, which ends the case lawfully', [
      ...opened('Näidis Meremees', 'no'), ...running(),
      said('2021-03-12T08:00:00.000Z', 'requester', 'refuseToAnswer', 'ended.answerRefused', {
        refuser: 'naturalPerson', toldOfRight: true,
      }),
      {
        at: '2021-03-16T07:30:00.000Z', who: 'requester', opens: 'M07', unit: '#unit',
        subject: '@subject', as: 'again',
      },
      {
        at: '2021-03-16T08:00:00.000Z', who: 'requester', to: '@again', says: 'request',
        with: request, state: 'drafted',
      },
      {
        at: '2021-03-16T08:10:00.000Z', who: 'requester', to: '@again', says: 'submit',
        refused: ['KKS-37-1s1'],
      },
    ]),
  story('m07-gate-by-gate', 'Määramata üksus, suuline nõusolek ja nimetamata eesmärk',
    'A unit not designated, a consent by word of mouth and an aim left out', [
      ...opened('Näidis Tollitöötaja', 'unknown', '#authorisedUnit', 'authorisedCommander'),
      said('2021-03-08T07:50:00.000Z', 'authorisedCommander', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-42-2', 'KKS-37-2',
        'KKS-38',
      ]),
      consents('oral', '2021-03-08T07:55:00.000Z'),
      asks({ consent: '@oral', abroadNecessity: '-' }, 'authorisedCommander'),
      said('2021-03-08T08:10:00.000Z', 'authorisedCommander', 'submit', [
        'KKS-37-2-2.a', 'KKS-37-2s1', 'KKS-37-3',
      ]),
      said('2021-03-08T08:20:00.000Z', 'authorisedCommander', 'withdraw', 'withdrawn', {
        reasons: 'Üksus ei ole selleks määratud; asja võtab üle määratud üksus.',
      }),
    ]),
  story('m07-other-clause', 'Operatsiooni piirkonnas küsitletakse omaette asjas',
    'In an operation area persons are interviewed in a case of its own', [
      ...opened('Näidis Kraanajuht', 'no'),
      asks({ limb: '37-2-1', operation: '#operation' }),
      said('2021-03-08T08:10:00.000Z', 'requester', 'submit', ['KKS-37-2-2.a']),
      said('2021-03-08T08:20:00.000Z', 'requester', 'request', 'drafted', { limb: '37-2-2' }),
      said('2021-03-08T08:30:00.000Z', 'requester', 'submit', 'submitted'),
    ]),
];
