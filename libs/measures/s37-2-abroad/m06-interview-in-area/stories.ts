import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { StoryLine } from '../../story.js';

const request = {
  purpose: '36-1-2',
  limb: '37-2-1',
  operation: '#operation',
  interviewedIn: 'operationArea',
  methods: ['#method'],
  task: '#task',
  reasons: 'Külavanem teab, kes teed pärast pimedat kasutab; ta ise otsis patrulliga kõnelust.',
  necessity: 'Varustuskolonn läbib küla kahe nädala pärast ja tee tegelik seis ei ole teada.',
  rightsAffected: ['privateLife', 'selfDetermination'],
  proportionality: 'Küsitakse üksnes tee ja liikujate kohta, vastata ei ole kohustust.',
  milderMeans: 'Õhufotod on tehtud enne üleujutust ja kohalik politsei külas ei käi.',
} as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Teave on kolonni ohutuseks vajalik ja seda saab küsida avalikult.',
  proportionality: 'Vestlus on vabatahtlik ja puudutab isikut ennast vähe.',
  until: '2021-04-01T09:00:00.000Z',
} as const;

const person = (name: string, estonian: string): StoryLine => ({
  at: '2021-02-10T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
  with: { name, estonian, identified: true },
});
const opens = (as: string, at: StoryLine['at']): StoryLine =>
  ({ at, who: 'requester', opens: 'M06', unit: '#unit', subject: '@subject', as });
const opened = (name: string, estonian = 'no'): StoryLine[] =>
  [person(name, estonian), opens('case', '2021-02-10T07:30:00.000Z')];
const saidAgain = (...line: Parameters<typeof said>): StoryLine =>
  ({ ...said(...line), to: '@again' } as StoryLine);
const asks = (change: Given = {}): StoryLine =>
  said('2021-02-10T08:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change });
const submits = (then: string | readonly string[]): StoryLine =>
  said('2021-02-10T08:10:00.000Z', 'requester', 'submit', then);

const running: readonly StoryLine[] = [
  asks(), submits('submitted'),
  said('2021-02-10T10:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Operatsioon kestab, küsitlus toimub selle piirkonnas, isik võib keelduda.',
  }),
  said('2021-02-10T12:00:00.000Z', 'commander', 'grant', ['KKS-37-2-1.a'], grant),
  said('2021-02-10T12:30:00.000Z', 'unitCommander', 'grant', ['KKS-37-2-1.a'], {
    ...grant, until: '2021-08-10T11:30:00.001Z',
  }),
  said('2021-02-10T12:30:00.000Z', 'unitCommander', 'grant', 'decided', grant),
  said('2021-02-11T06:00:00.000Z', 'requester', 'activate', 'effective.running'),
];
const logged = { from: '2021-02-12T06:00:00.000Z', to: '2021-02-12T06:40:00.000Z' } as const;

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M06; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m06-to-its-end', 'Küsitletud, läbi vaadatud, lõpetatud ja suletud',
    'Interviewed, reviewed, ended and closed', [
      ...opened('Näidis Külavanem'), ...running,
      said('2021-02-12T08:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        ...logged, method: '#method', toldOfRight: true,
        what: 'Selgitati keeldumisõigust; isik kirjeldas teed ja kaht ülekäigukohta.',
      }),
      said('2021-02-12T08:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
        file: 'TT-2021-06', ...secret, lapsesAt: '2026-02-12T08:10:00.000Z',
      }),
      found('2021-04-01T09:00:00.000Z', 'effective.suspended', false),
      said('2021-04-05T07:00:00.000Z', 'unitCommander', 'review', 'effective.running', {
        reasons: 'Teine kolonn läbib küla mais, tee seis muutub.',
        until: '2021-06-01T09:00:00.000Z',
      }),
      said('2021-05-20T07:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
        because: 'aimMet', reasons: 'Kolonnid on läbi sõitnud.',
      }),
      said('2021-05-21T07:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ]),
  story('m06-refuses', 'Isik keeldub: asi lõpeb õiguspäraselt ja küsimust ei korrata',
    'The person refuses: a lawful end, and the question is not repeated', [
      ...opened('Näidis Vaikija'), ...running,
      said('2021-02-12T08:00:00.000Z', 'requester', 'refuseToAnswer', ['KKS-37-1s1'], {
        refuser: 'publicBody',
      }),
      said('2021-02-12T08:00:00.000Z', 'requester', 'refuseToAnswer', 'ended.answerRefused', {
        refuser: 'naturalPerson', effective: '2021-02-12T06:20:00.000Z', toldOfRight: true,
      }),
      said('2021-02-12T08:10:00.000Z', 'requester', 'logActivity', ['KKS-37-1s1', 'KKS-37-2-1.a'], {
        ...logged, what: 'Küsiti veel kord teed mööda liikujate kohta.',
      }),
      said('2021-02-12T08:20:00.000Z', 'requester', 'storeItem', 'ended.answerRefused', {
        file: 'TT-2021-06, märge keeldumise kohta', classified: false,
      }),
      said('2021-02-12T09:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
      opens('again', '2021-02-15T07:30:00.000Z'),
      saidAgain('2021-02-15T08:00:00.000Z', 'requester', 'request', 'drafted', request),
      saidAgain('2021-02-15T08:10:00.000Z', 'requester', 'submit', ['KKS-37-1s1']),
      saidAgain('2021-02-15T08:20:00.000Z', 'requester', 'request', 'drafted', {
        otherQuestion: 'Küsitakse kaevu asukohta; tee ja liikujate kohta ei küsita.',
      }),
      saidAgain('2021-02-15T08:30:00.000Z', 'requester', 'submit', 'submitted'),
    ]),
  story('m06-gate-by-gate', 'Taotlust parandatakse, kuni ükski tingimus ei puudu',
    'The request is corrected until no condition is missing', [
      ...opened('Näidis Karjus'),
      said('2021-02-10T07:40:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-42-2', 'KKS-37-2',
        'KKS-38',
      ]),
      asks({ interviewedIn: 'elsewhere', hidesPerformer: true }),
      submits(['KKS-37-2-1.a', 'KKS-37-2s2']),
      said('2021-02-10T08:20:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Karjus läks üle piiri; väljaspool piirkonda seda õigust ei ole.',
      }),
    ]),
  story('m06-citizen', 'Üksuse kaitseks Eesti kodanikku ei küsitleta',
    'For the protection of a unit an Estonian citizen is not interviewed', [
      ...opened('Näidis Kaupmees', 'yes'),
      asks({ purpose: '36-1-4', protectedUnit: '#unit' }),
      submits(['KKS-36-2.a']),
      {
        at: '2021-02-10T08:15:00.000Z', who: 'recordsOfficer', register: 'service',
        with: {
          person: '@subject', status: 'candidate', from: '2020-09-01T06:00:00.000Z',
          until: '2021-02-01T07:00:00.000Z',
        },
      },
      said('2021-02-10T08:20:00.000Z', 'requester', 'submit', ['KKS-36-2.b']),
    ]),
];
