import type { Office } from '#law/offices';
import type { Cast } from './story.js';

/** An invented person with an account, in the demonstration and the tests only. */
export interface Member {
  readonly cast: Cast;
  /** The name to sign in with. */
  readonly signIn: string;
  readonly name: string;
  readonly office: Office;
  /** The unit of the world the office belongs to, if any. */
  readonly unit?: '#unit' | '#otherUnit' | '#authorisedUnit';
  readonly serviceman: boolean;
}

/** One invented person at least in each office; none of them exists. */
export const cast: readonly Member[] = [
  { cast: 'requester', signIn: 'mart.kuusk', name: 'kapten Mart Kuusk', office: 'requester',
    unit: '#unit', serviceman: true },
  { cast: 'otherRequester', signIn: 'liis.paju', name: 'leitnant Liis Paju', office: 'requester',
    unit: '#unit', serviceman: true },
  { cast: 'unitCommander', signIn: 'toomas.saar', name: 'kolonel Toomas Saar',
    office: 'unitCommander', unit: '#unit', serviceman: true },
  { cast: 'authorisedCommander', signIn: 'anne.rand', name: 'kolonelleitnant Anne Rand',
    office: 'unitCommander', unit: '#authorisedUnit', serviceman: true },
  { cast: 'commander', signIn: 'peeter.mets', name: 'kindral Peeter Mets', office: 'commander',
    serviceman: true },
  { cast: 'legalOfficer', signIn: 'kadri.tamm', name: 'Kadri Tamm', office: 'legalOfficer',
    serviceman: false },
  { cast: 'kapoLiaison', signIn: 'rein.kask', name: 'Rein Kask', office: 'kapoLiaison',
    serviceman: false },
  { cast: 'minister', signIn: 'eva.lepp', name: 'Eva Lepp', office: 'minister', serviceman: false },
  { cast: 'court', signIn: 'jaan.org', name: 'Jaan Org', office: 'court', serviceman: false },
  { cast: 'prosecutor', signIn: 'tiina.nurm', name: 'Tiina Nurm', office: 'prosecutor',
    serviceman: false },
  { cast: 'foreignIntelligence', signIn: 'ott.soo', name: 'Ott Soo', office: 'foreignIntelligence',
    serviceman: false },
  { cast: 'recordsOfficer', signIn: 'helve.aas', name: 'Helve Aas', office: 'recordsOfficer',
    serviceman: false },
  { cast: 'oversight', signIn: 'siim.luht', name: 'Siim Luht', office: 'oversight',
    serviceman: false },
  { cast: 'securityAuditor', signIn: 'maie.kivi', name: 'Maie Kivi', office: 'securityAuditor',
    serviceman: false },
  { cast: 'administrator', signIn: 'urmas.jogi', name: 'Urmas Jõgi', office: 'administrator',
    serviceman: false },
];

interface Entry {
  readonly as: string;
  readonly who: Cast;
  readonly register: string;
  readonly with: Readonly<Record<string, unknown>>;
}

const from = '2020-06-05T06:00:00.000Z';
const authorised = { from: '2021-01-01T00:00:00.000Z', until: '2022-01-01T00:00:00.000Z' } as const;

const units: readonly Entry[] = [
  ['#unit', 'Luurekeskus (näidis)'], ['#otherUnit', 'Logistikapataljon (näidis)'],
  ['#authorisedUnit', 'Küberväejuhatus (näidis)'],
].map(([as, name]) => ({
  as: as!, who: 'administrator', register: 'units', with: { name, temporary: false },
}));

const designations: readonly Entry[] = [
  '21.3', '37.1.1', '37.1.2', '37.1.3', '37.1.5', '37.2.1', '37.2.2', '37.2.3', '37-1.3',
  '37-1.4-1', '37-1.4-2', '37-2', '37-3.3', '41-1.3', '41-2.4', '41-3.1', '41-5.1', '41-5.1-1',
  '54-1.1', '54-1.2', '54-1.3',
].map((provision, index) => ({
  as: `#designation${index}`, who: 'administrator', register: 'designations',
  with: { unit: '#unit', provision, statutes: 'Kaitseväe põhimäärus (näidis)', from },
}));

const authorisations: readonly Entry[] = [
  '37-1.4-3', '41-5.4', '54-1.3', '40.3', '40.4',
  '37.2.1', '37.2.2', '37.2.3', '41-5.1', '41-5.1-1', '54-1.1', '37-1.4-2.1',
].map(
  (provision, index) => ({
    as: `#authorisation${index}`, who: 'commander', register: 'authorisations',
    with: {
      person: '#authorisedCommander', provision, ...authorised,
      instrument: `Kaitseväe juhataja käskkiri nr ${101 + index} (näidis)`,
    },
  }),
);

const person = (as: string, name: string, estonian: string, identified = true): Entry => ({
  as, who: 'recordsOfficer', register: 'people', with: { name, estonian, identified },
});

const serving = (who: string, status: string, since: string): Entry => ({
  as: `${who}Service`, who: 'recordsOfficer', register: 'service',
  with: { person: who, status, from: since },
});

const people: readonly Entry[] = [
  person('#cooperating', 'Näidis Kaastöötaja', 'no'),
  person('#staff', 'Näidis Teenistuja', 'yes'),
  person('#candidate', 'Näidis Kandidaat', 'yes'),
  person('#stranger', 'Näidis Möödakäija', 'unknown'),
  person('#unknown', 'Tundmatu isik aia ääres', 'unknown', false),
  person('#agent', 'Näidis Variisik', 'yes'),
  person('#official', 'Näidis Ametnik', 'yes'),
  {
    as: '#cooperation', who: 'recordsOfficer', register: 'cooperation',
    with: { person: '#cooperating', from: '2020-10-01T06:00:00.000Z' },
  },
  serving('#staff', 'serviceman', '2016-02-15T07:00:00.000Z'),
  serving('#candidate', 'candidate', '2021-01-04T07:00:00.000Z'),
  serving('#agent', 'serviceman', '2014-08-01T06:00:00.000Z'),
  serving('#official', 'official', '2018-03-01T07:00:00.000Z'),
];

const places: readonly Entry[] = [
  {
    as: '#operation', who: 'recordsOfficer', register: 'operations',
    with: {
      name: 'Näidisoperatsioon', mandate: 'Näidismandaat 1', decision: 'Näidisotsus 1',
      territory: 'Näidispiirkond', from: '2020-09-01T06:00:00.000Z',
      until: '2021-12-01T07:00:00.000Z', hasArea: true,
    },
  },
  {
    as: '#area', who: 'recordsOfficer', register: 'areas',
    with: { name: 'Näidislinnak', kind: '1', basis: 'possession', from, markedAt: from },
  },
  {
    as: '#method', who: 'recordsOfficer', register: 'methods',
    with: { name: 'Vaatlus (näidis)', from },
  },
  {
    as: '#task', who: 'recordsOfficer', register: 'tasks',
    with: { number: '1.1', title: 'Näidisülesanne', importance: 'first', from },
  },
];

/** The registers of the invented world, in the order they are written. */
export const world: readonly Entry[] = [
  ...units, ...designations, ...authorisations, ...people, ...places,
];

/** When the invented world is written down: before every story. */
export const worldBegins = '2021-01-04T07:00:00.000Z';
