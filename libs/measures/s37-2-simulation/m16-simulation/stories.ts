import type { Instant } from '#calendar/instant';
import type { Story, StoryLine } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import { gates } from './story-gates.js';

/** For acting abroad, § 37 (2) 2) and § 37² (1) 4): the minister is told. */
const actingAbroad = {
  purpose: '36-1-1', limb: '37-2-2', clause: '4', methods: ['#method'], simulates: 'branch',
  reasons: 'Kohapealne tegevus vajab usutavat äripinda, mida Kaitseväega ei seostata.',
  necessity: 'Ilma filiaalita ei saa piirkonnas asuda ega teabeallikatega ohutult suhelda.',
  abroadNecessity: 'Teave käib sadamate läbilaskevõime kohta, kuhu üksus võidakse saata.',
  rightsAffected: ['selfDetermination', 'property'],
  proportionality: 'Lepingupooltele tasutakse turuhinda, nende kohta andmeid ei koguta.',
  milderMeans: 'Avalikud allikad ja liitlaste ülevaated ei kirjelda sadamate tegelikku seisu.',
} as const;

/** In the area of an operation, § 37 (2) 1) and § 37² (1) 2): nobody is told beforehand. */
const inOperation = {
  ...actingAbroad,
  purpose: '36-1-2', limb: '37-2-1', clause: '2', simulates: 'privateLegalPerson',
  operation: '@operation',
  reasons: 'Üksuse varustamine piirkonnas peab jääma vastasele märkamatuks.',
} as const;

const operation: StoryLine = {
  at: '2021-01-08T08:00:00.000Z', who: 'recordsOfficer', register: 'operations', as: 'operation',
  with: {
    name: 'Näidisoperatsioon Idatuul', mandate: 'Näidismandaat 16', decision: 'Näidisotsus 16',
    territory: 'Kolm põhjapoolset ringkonda', from: '2020-10-01T00:00:00.000Z', hasArea: true,
  },
};

const drafted = (request: Given): readonly StoryLine[] => [
  { at: '2021-01-11T08:00:00.000Z', who: 'requester', opens: 'M16', unit: '#unit', as: 'case' },
  said('2021-01-11T08:30:00.000Z', 'requester', 'request', 'drafted', request),
];

const checked = (request: Given): readonly StoryLine[] => [
  ...drafted(request),
  said('2021-01-11T08:40:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-01-12T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Alus ja eesmärk on nimetatud, üksus määratud, meetod loetelus.',
  }),
];

const grant = {
  extent: 'asAsked',
  reasons: 'Nõustun taotlusega: muul viisil ei ole teave õigeks ajaks kättesaadav.',
  proportionality: 'Kolmandate isikute õigusi riivatakse vähe, tehingud täidab Kaitsevägi.',
} as const;

const granted = (request: Given, until: Instant): readonly StoryLine[] => [
  ...checked(request),
  said('2021-01-13T08:00:00.000Z', 'commander', 'grant', 'decided', { ...grant, until }),
  said('2021-01-14T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
];

const lease = {
  madeAt: '2021-02-01T10:00:00.000Z', counterparty: 'Äriruumi omanik', amount: '1200 eurot kuus',
  what: 'Äriruumi üürileping kuueks kuuks.',
} as const;

const settled = (at: Instant, transaction: number, state: string): StoryLine =>
  said(at, 'recordsOfficer', 'settleTransaction', state, {
    transaction, reference: 'Arve ja tasumise korraldus, märge raamatupidamises.',
  });
const report = { report: 'Filiaal tegutseb, sõlmitud on üks üürileping, vaidlusi ei ole.' };

const wholeWay: Story = {
  id: 'm16-whole-way',
  title: {
    et: 'Lubatud, tehing täidetud, minister teavitatud, lõpetatud ja suletud',
    en: 'Granted, a transaction settled, the minister informed, ended and closed',
  },
  lines: [
    ...checked(actingAbroad),
    said('2021-01-13T08:00:00.000Z', 'commander', 'grant', ['KKS-37s2-1'], {
      ...grant, until: '2021-07-13T07:00:00.001Z',
    }),
    said('2021-01-13T08:00:00.000Z', 'commander', 'grant', 'decided', {
      ...grant, until: '2021-07-13T07:00:00.000Z',
    }),
    { at: '2021-01-13T08:30:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
    said('2021-01-14T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
    said('2021-02-02T09:00:00.000Z', 'requester', 'recordTransaction', 'effective.running', lease),
    said('2021-02-20T09:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
      from: '2021-02-18T08:00:00.000Z', to: '2021-02-18T15:00:00.000Z', method: '#method',
      what: 'Kirjeldati sadama kaide seisu ja tõstevõimet.',
    }),
    said('2021-02-20T09:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
      file: 'Teabetoimik 2021/16, leht 1', ...secret, lapsesAt: '2031-02-20T00:00:00.000Z',
    }),
    said('2021-07-05T08:00:00.000Z', 'commander', 'review', 'effective.running', {
      reasons: 'Teabevajadus püsib, filiaali tegevus on olnud märkamatu.',
      until: '2021-12-20T08:00:00.000Z',
    }),
    said('2021-07-06T08:00:00.000Z', 'requester', 'informMinister', ['KKS-37s2-6'], report),
    said('2021-07-06T09:00:00.000Z', 'commander', 'informMinister', 'effective.running', report),
    found('2021-07-13T07:00:00.000Z', 'effective.running', true),
    said('2021-09-15T07:00:00.000Z', 'unitCommander', 'stop', 'ended.stopped', {
      because: 'aimMet', reasons: 'Teave on koos, äriruumist lahkutakse.',
    }),
    said('2021-09-16T07:00:00.000Z', 'recordsOfficer', 'close', ['KKS-37s2-5', 'KKS-37s2-6']),
    settled('2021-09-20T07:00:00.000Z', 1, 'ended.stopped'),
    said('2021-09-21T07:00:00.000Z', 'commander', 'informMinister', 'ended.stopped', {
      report: 'Filiaal on suletud, kohustused täidetud, vaidlusi ei jäänud.',
    }),
    said('2021-09-22T07:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
  ],
};

const woundDown: Story = {
  id: 'm16-operation-ends',
  title: {
    et: 'Operatsioon lõpeb: uusi tehinguid ei tehta, vanad lõpetatakse',
    en: 'The operation ends: no new transactions, the old ones are ended',
  },
  lines: [
    operation,
    ...granted(inOperation, '2021-06-30T09:00:00.000Z'),
    said('2021-02-02T09:00:00.000Z', 'requester', 'recordTransaction', 'effective.running', lease),
    {
      at: '2021-04-06T07:00:00.000Z', who: 'recordsOfficer', register: 'operations', act: 'end',
      with: { entry: '@operation', at: '2021-04-06T06:00:00.000Z' },
    },
    found('2021-04-06T07:00:00.000Z', 'effective.windingDown', true),
    said('2021-04-08T08:00:00.000Z', 'requester', 'recordTransaction', ['KKS-37s2-1-2'], {
      ...lease, madeAt: '2021-04-07T08:00:00.000Z', what: 'Üürilepingu pikendamine.',
    }),
    said('2021-04-08T08:10:00.000Z', 'requester', 'recordTransaction', 'effective.windingDown', {
      ...lease, madeAt: '2021-04-07T08:00:00.000Z', amount: '600 eurot', closing: true,
      what: 'Üürilepingu lõpetamise kokkulepe ja hüvitis.',
    }),
    settled('2021-04-12T08:00:00.000Z', 1, 'effective.windingDown'),
    settled('2021-04-12T08:10:00.000Z', 2, 'effective.windingDown'),
    said('2021-04-13T08:00:00.000Z', 'commander', 'stop', 'ended.stopped', {
      because: 'aimMet', reasons: 'Operatsioon on lõppenud, kohustused on täidetud.',
    }),
    said('2021-04-14T08:00:00.000Z', 'commander', 'informMinister', 'ended.stopped', report),
  ],
};

const informationMissed: Story = {
  id: 'm16-information-missed',
  title: {
    et: 'Läbi vaatamata jäänu peatub; kuue kuu teave hilineb ja rikkumine jääb kirja',
    en: 'What is not reviewed rests; the six-month information is late and a breach is recorded',
  },
  lines: [
    operation,
    ...granted(inOperation, '2021-04-13T07:00:00.000Z'),
    found('2021-04-13T06:59:59.999Z', 'effective.running', true),
    found('2021-04-13T07:00:00.000Z', 'effective.suspended', false),
    said('2021-04-16T07:00:00.000Z', 'requester', 'recordTransaction', ['KKS-37s2-1'], {
      ...lease, madeAt: '2021-04-15T07:00:00.000Z',
    }),
    said('2021-04-19T07:00:00.000Z', 'commander', 'review', 'effective.running', {
      reasons: 'Operatsioon kestab, varustamine vajab varjatust edasi.',
      until: '2021-10-19T07:00:00.000Z',
    }),
    found('2021-07-13T07:00:00.000Z', 'effective.running', true),
    said('2021-07-19T07:00:00.000Z', 'commander', 'informMinister', 'effective.running', {
      report: 'Hilinenud teave: ühing tegutses, tehinguid ei tehtud.',
    }),
  ],
};

const delegate: Story = {
  id: 'm16-refused-to-a-delegate',
  title: {
    et: 'Volitatud ülem ei saa teesklemist otsustada',
    en: 'An authorised commander cannot decide on simulation',
  },
  lines: [
    ...checked(actingAbroad),
    said('2021-01-13T08:00:00.000Z', 'authorisedCommander', 'grant', ['KKS-37s2-2'], {
      ...grant, until: '2021-06-01T07:00:00.000Z',
    }),
    said('2021-01-13T09:00:00.000Z', 'commander', 'refuse', 'refused', {
      reasons: 'Teave on saadaval liitlaste ülevaatest, teesklemine ei ole vajalik.',
    }),
  ],
};

const publicBody: Story = {
  id: 'm16-public-body',
  title: { et: 'Asutust ei teeselda', en: 'A public body is not simulated' },
  lines: [
    ...drafted({ ...actingAbroad, simulates: 'publicBody' }),
    said('2021-01-11T08:40:00.000Z', 'requester', 'submit', ['KKS-37s2-1']),
    said('2021-01-11T09:00:00.000Z', 'requester', 'withdraw', 'withdrawn', {
      reasons: 'Asutuse teesklemine ei ole lubatud.',
    }),
  ],
};

/** Whole cases of M16; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] =
  [wholeWay, woundDown, informationMissed, delegate, publicBody, gates];
