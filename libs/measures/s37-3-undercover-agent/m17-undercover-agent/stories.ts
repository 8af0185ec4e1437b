import type { Instant } from '#calendar/instant';
import type { Story, StoryLine } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import { gates } from './story-gates.js';

/** For acting abroad, § 37 (2) 2) and § 37³ (1) 4): the minister is told. */
const actingAbroad = {
  purpose: '36-1-1', limb: '37-2-2', clause: '4', methods: ['#method'],
  agent: '#agent', cover: ['serviceConcealed'],
  reasons: 'Vestluskaaslased ei räägi inimesega, kelle teenistuskoht on teada.',
  necessity: 'Teave võimaliku lähetuspiirkonna tarneteede kohta on vajalik ja muul viisil puudu.',
  abroadNecessity: 'Üksus võidakse saata piirkonda; tarneteid tuleb tunda enne lähetust.',
  rightsAffected: ['privateLife', 'selfDetermination'],
  proportionality: 'Suheldakse üksnes ametialaselt, eraelulisi andmeid ei koguta.',
  milderMeans: 'Avalikud allikad ja avalik küsitlemine ei andnud vastust.',
} as const;

/** In the area of an operation, § 37 (2) 1) and § 37³ (1) 2): nobody is told beforehand. */
const inOperation = {
  ...actingAbroad,
  purpose: '36-1-2', limb: '37-2-1', clause: '2', operation: '@operation',
} as const;

const drafted = (request: Given): readonly StoryLine[] => [
  { at: '2021-02-01T08:00:00.000Z', who: 'requester', opens: 'M17', unit: '#unit', as: 'case' },
  said('2021-02-01T08:30:00.000Z', 'requester', 'request', 'drafted', request),
];

const checked = (request: Given): readonly StoryLine[] => [
  ...drafted(request),
  said('2021-02-01T08:40:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-02-02T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Variisik on tegevväelane, üksus on määratud, alus ja meetod on nimetatud.',
  }),
];

const grant = {
  extent: 'asAsked',
  reasons: 'Annan loa: teave on vajalik ja variisik on selleks ette valmistatud.',
  proportionality: 'Kolmandate isikute eraellu ei sekkuta, riive on väike.',
} as const;

const granted = (request: Given, until: Instant): readonly StoryLine[] => [
  ...checked(request),
  said('2021-02-03T07:00:00.000Z', 'unitCommander', 'grant', 'decided', { ...grant, until }),
  said('2021-02-08T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
];

const uniform = {
  right: 'Kohustus kanda vormiriietust ja teretada ülemat.',
  reasons: 'Vormiriietus või teretamine paljastaks teenistussuhte.',
} as const;

const wholeWay: Story = {
  id: 'm17-whole-way',
  title: {
    et: 'Juhataja luba ei anna, üksuse ülem annab; katkestus, tagasipöördumine, sulgemine',
    en: 'The Commander cannot permit, the unit commander does; a pause, the return, closing',
  },
  lines: [
    ...checked(actingAbroad),
    said('2021-02-03T06:50:00.000Z', 'commander', 'grant', ['KKS-37s3-3'], {
      ...grant, until: '2021-06-01T06:00:00.000Z',
    }),
    said('2021-02-03T07:00:00.000Z', 'unitCommander', 'grant', ['KKS-37s3-1'], {
      ...grant, until: '2021-08-03T06:00:00.001Z',
    }),
    said('2021-02-03T07:00:00.000Z', 'unitCommander', 'grant', 'decided', {
      ...grant, until: '2021-08-03T06:00:00.000Z',
    }),
    { at: '2021-02-03T08:00:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
    said('2021-02-08T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
    said('2021-02-08T07:30:00.000Z', 'unitCommander', 'suspendRight', ['KKS-37s3-4'], {
      right: uniform.right,
    }),
    said('2021-02-08T07:40:00.000Z', 'unitCommander', 'suspendRight', 'effective.running', uniform),
    said('2021-02-20T09:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
      from: '2021-02-18T08:00:00.000Z', to: '2021-02-18T15:00:00.000Z', method: '#method',
      what: 'Kohtuti veofirma esindajaga, räägiti teede läbitavusest.',
    }),
    said('2021-02-20T09:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
      file: 'Teabetoimik 2021/17, leht 1', ...secret, lapsesAt: '2031-02-20T00:00:00.000Z',
    }),
    said('2021-03-01T10:00:00.000Z', 'requester', 'pause', 'effective.paused', {
      reasons: 'Variisik on kodumaal puhkusel.',
    }),
    said('2021-03-22T10:00:00.000Z', 'requester', 'logActivity', ['KKS-37s3-1'], {
      from: '2021-03-10T08:00:00.000Z', to: '2021-03-10T09:00:00.000Z',
      what: 'Telefonikõne veofirma esindajaga.',
    }),
    said('2021-03-23T06:00:00.000Z', 'requester', 'resume', 'effective.running', {
      reasons: 'Puhkus on läbi, ülesanne kestab.',
    }),
    said('2021-05-03T06:00:00.000Z', 'unitCommander', 'stop', 'ended.stopped', {
      because: 'aimMet', reasons: 'Tarneteede ülevaade on koos.',
    }),
    said('2021-05-04T06:00:00.000Z', 'requester', 'close', ['KKS-37s3-4']),
    said('2021-05-05T06:00:00.000Z', 'unitCommander', 'restoreRight', 'ended.stopped', {
      suspension: 1,
    }),
    said('2021-05-05T06:10:00.000Z', 'unitCommander', 'recordReturn', 'ended.stopped', {
      returnedAt: '2021-05-04T16:00:00.000Z',
    }),
    said('2021-05-05T07:00:00.000Z', 'requester', 'close', 'closed'),
  ],
};

const official: Story = {
  id: 'm17-official-proposed',
  title: {
    et: 'Ametnik ei saa olla variisik',
    en: 'An official cannot be an undercover agent',
  },
  lines: [
    ...drafted({ ...actingAbroad, agent: '#official' }),
    said('2021-02-01T08:40:00.000Z', 'requester', 'submit', ['KKS-37s3-2']),
    said('2021-02-01T09:00:00.000Z', 'requester', 'withdraw', 'withdrawn', {
      reasons: 'Variisikuks valitakse tegevväelane.',
    }),
  ],
};

const agentLeaves: Story = {
  id: 'm17-agent-leaves-service',
  title: {
    et: 'Variisik lahkub tegevteenistusest: kasutamine lõpeb samal hetkel',
    en: 'The agent leaves active service: the use ends at that instant',
  },
  lines: [
    {
      at: '2021-01-29T08:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'agent',
      with: { name: 'Näidis Lahkuja', estonian: 'yes', identified: true },
    },
    {
      at: '2021-01-29T08:10:00.000Z', who: 'recordsOfficer', register: 'service', as: 'service',
      with: { person: '@agent', status: 'serviceman', from: '2015-08-03T06:00:00.000Z' },
    },
    ...granted({ ...actingAbroad, agent: '@agent' }, '2021-07-30T06:00:00.000Z'),
    {
      at: '2021-04-05T07:00:00.000Z', who: 'recordsOfficer', register: 'service', act: 'end',
      with: { entry: '@service', effective: '2021-04-14T21:00:00.000Z' },
    },
    found('2021-04-14T20:59:59.999Z', 'effective.running', true),
    found('2021-04-14T21:00:00.000Z', 'ended.agentServiceEnded', false),
  ],
};

const operationEnds: Story = {
  id: 'm17-operation-ends',
  title: {
    et: 'Läbi vaatamata kasutamine peatub; operatsiooni lõpul luba lõpeb',
    en: 'A use not reviewed rests; at the end of the operation the permission lapses',
  },
  lines: [
    {
      at: '2021-01-29T09:00:00.000Z', who: 'recordsOfficer', register: 'operations',
      as: 'operation',
      with: {
        name: 'Näidisoperatsioon Lõunakaar', mandate: 'Näidismandaat 17',
        decision: 'Näidisotsus 17',
        territory: 'Kaks lõunapoolset ringkonda', from: '2020-09-15T00:00:00.000Z', hasArea: true,
      },
    },
    ...granted(inOperation, '2021-03-03T07:00:00.000Z'),
    found('2021-03-03T07:00:00.000Z', 'effective.suspended', false),
    said('2021-03-05T07:00:00.000Z', 'unitCommander', 'review', 'effective.running', {
      reasons: 'Operatsioon kestab, teavet on vaja edasi.', until: '2021-09-01T06:00:00.000Z',
    }),
    {
      at: '2021-05-10T07:00:00.000Z', who: 'recordsOfficer', register: 'operations', act: 'end',
      with: { entry: '@operation', at: '2021-05-10T06:00:00.000Z' },
    },
    found('2021-05-10T07:00:00.000Z', 'ended.operationEnded', false),
  ],
};

/** Whole cases of M17; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [wholeWay, official, agentLeaves, operationEnds, gates];
