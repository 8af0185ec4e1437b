import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { StoryLine } from '../../story.js';
import * as scene from './story-lines.js';

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

const harmed = { kind: 'incapacity', happenedAt: '2021-03-09T10:00:00.000Z', onTask: true };
const route = { harm: 1, reasons: 'Hindamine Eestis tooks koostöö avalikuks.' } as const;
const running = 'effective.running';

const wholeWay = story(
  'm10-whole-way', 'Kaasatud, vigastatud, hüvitatud, lõpetatud ja suletud',
  'Involved, injured, compensated, ended and closed', [
    ...scene.opened('Näidis Sadamamees', { estonian: 'yes' }), ...scene.checked(),
    said('2021-02-17T07:00:00.000Z', 'commander', 'grant', ['KKS-37s1-3'], {
      ...scene.grant, until: '2021-08-17T06:00:00.000Z',
    }),
    said('2021-02-17T07:00:00.000Z', 'unitCommander', 'grant', ['KKS-37s1-3'], {
      ...scene.grant, until: '2021-08-17T06:00:00.001Z',
    }),
    said('2021-02-17T07:00:00.000Z', 'unitCommander', 'grant', 'decided', {
      ...scene.grant, until: '2021-08-17T06:00:00.000Z',
    }),
    { at: '2021-02-17T07:30:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
    said('2021-02-17T08:00:00.000Z', 'requester', 'activate', ['KKS-37s1-5']),
    ...scene.controlled('#commander'),
    said('2021-02-17T08:40:00.000Z', 'requester', 'explainRisks', 'decided', {
      what: 'Avalikustumise oht isikule ja perele, eesti keeles, kaks korda.', understood: true,
    }),
    said('2021-02-18T07:00:00.000Z', 'requester', 'activate', running),
    said('2021-02-19T07:00:00.000Z', 'otherRequester', 'giveTask', ['KKS-37s1-2'], {
      what: 'Vaadata, millised laevad kai ääres seisavad.',
    }),
    said('2021-02-19T07:10:00.000Z', 'requester', 'giveTask', running, {
      what: 'Vaadata, millised laevad kai ääres seisavad; territooriumile ei siseneta.',
    }),
    said('2021-03-10T07:00:00.000Z', 'requester', 'recordContact', running, {
      from: '2021-03-08T16:00:00.000Z', to: '2021-03-08T17:00:00.000Z',
      place: 'Sadama kohvik, isik ja temaga töötaja.',
      what: 'Kolme laeva andmed; edastatud analüüsile.',
    }),
    said('2021-03-10T07:10:00.000Z', 'requester', 'recordPayment', running, {
      amount: '60 eurot', what: 'Sõidukulu.', reference: 'Kuluaruanne 10/2021',
    }),
    said('2021-03-10T07:20:00.000Z', 'requester', 'recordHarm', ['KKS-37s1-6s1'], {
      ...harmed, onTask: false, inArea: 'no', what: 'Kukkus kodus.',
    }),
    said('2021-03-10T07:30:00.000Z', 'requester', 'recordHarm', running, {
      ...harmed, inArea: 'no', what: 'Libises kai ääres, randmeluumurd.',
    }),
    said('2021-03-11T07:00:00.000Z', 'unitCommander', 'chooseRoute', ['KKS-37s1-7'], {
      ...route, route: 'area',
    }),
    said('2021-03-11T07:10:00.000Z', 'unitCommander', 'chooseRoute', ['KKS-37s1-6s2'], {
      ...route, route: 'claims',
    }),
    said('2021-03-11T07:20:00.000Z', 'unitCommander', 'chooseRoute', running, {
      ...route, route: 'claims', grounds: ['secrecy'],
    }),
    said('2021-03-12T07:00:00.000Z', 'recordsOfficer', 'storeItem', running, {
      file: 'TT-2021-10', ...secret, lapsesAt: '2031-03-12T07:00:00.000Z',
    }),
    said('2021-03-15T07:00:00.000Z', 'unitCommander', 'stop', 'ended.stopped', {
      because: 'aimMet', reasons: 'Sadama kohta on teave koos.',
    }),
    said('2021-03-16T07:00:00.000Z', 'recordsOfficer', 'close', [
      'KKS-37s1-6', 'KKS-37s1-6s1',
    ]),
    said('2021-03-17T07:00:00.000Z', 'recordsOfficer', 'settleHarm', 'ended.stopped', {
      harm: 1, route: 'claims', outcome: 'paid', reference: 'Hüvitise korraldus 1/2021',
    }),
    said('2021-03-17T07:10:00.000Z', 'recordsOfficer', 'addDocument', 'ended.stopped', {
      kind: 'endReport', reference: 'Koostöö lõpparuanne 10/2021',
    }),
    said('2021-03-17T07:20:00.000Z', 'recordsOfficer', 'close', 'closed'),
  ],
);

const exposed = story(
  'm10-known-to-others', 'Koostöö saab teatavaks: see lõpeb ja kaitse vaadatakse läbi',
  'The cooperation becomes known: it ends and protection is reviewed', [
    ...scene.opened('Näidis Naaber'), ...scene.checked(), ...scene.permitted,
    ...scene.controlled('#commander'),
    said('2021-02-18T07:00:00.000Z', 'requester', 'activate', running),
    ...scene.shadowing,
    said('2021-02-24T08:00:00.000Z', 'requester', 'exposed', 'ended.exposed', {
      reasons: 'Isiku vend nägi teda koosolemas ja rääkis sellest edasi.',
    }),
    { at: '2021-02-24T08:00:00.000Z', expect: '@shadow', state: 'ended.cooperationEnded' },
    said('2021-02-25T08:00:00.000Z', 'recordsOfficer', 'close', [
      'KKS-43-1.a', 'KKS-37s1-6', 'KKS-37s1-2',
    ]),
    said('2021-02-25T09:00:00.000Z', 'unitCommander', 'reviewProtection', 'ended.exposed', {
      reasons: 'Pere kolib ajutiselt; ohtu hinnatakse kuu aja pärast uuesti.',
    }),
  ],
);

const uncontrolled = story(
  'm10-controller-lost', 'Kontrollijata koostöö on peatatud',
  'A cooperation that nobody controls is suspended', [
    ...scene.opened('Näidis Tõlk'), ...scene.checking, ...scene.checked(), ...scene.permitted,
    said('2021-02-17T08:10:00.000Z', 'unitCommander', 'assignController', ['KKS-37s1-5'], {
      controller: '#official',
    }),
    {
      at: '2021-02-17T08:20:00.000Z', who: 'commander', register: 'authorisations',
      as: 'authority', with: {
        person: '#official', provision: '37-1.5', from: '2021-02-17T08:00:00.000Z',
        until: '2021-12-01T08:00:00.000Z', instrument: 'Käskkiri nr 137 (näidis)',
      },
    },
    ...scene.controlled('#official'),
    { at: '2021-02-18T06:59:00.000Z', expect: '@check', state: running },
    said('2021-02-18T07:00:00.000Z', 'requester', 'activate', running),
    { at: '2021-02-18T07:00:00.000Z', expect: '@check', state: 'ended.involved' },
    {
      at: '2021-03-01T08:00:00.000Z', who: 'commander', register: 'authorisations',
      act: 'revoke', with: { entry: '@authority', at: '2021-03-01T08:00:00.000Z' },
    },
    found('2021-03-01T08:00:00.000Z', 'effective.suspended', true),
    said('2021-03-03T08:00:00.000Z', 'requester', 'recordContact', ['KKS-37s1-3'], {
      from: '2021-03-02T08:00:00.000Z', to: '2021-03-02T09:00:00.000Z',
      place: 'Raamatukogu.', what: 'Uut teavet ei olnud.',
    }),
    said('2021-03-04T08:00:00.000Z', 'unitCommander', 'assignController', running, {
      controller: '#commander',
    }),
    {
      at: '2021-03-08T08:00:00.000Z', who: 'recordsOfficer', register: 'consents',
      act: 'withdraw', with: { entry: '@consent', at: '2021-03-08T07:30:00.000Z' },
    },
    found('2021-03-08T08:00:00.000Z', 'ended.consentWithdrawn', false),
  ],
);

const gates = story(
  'm10-gate-by-gate', 'Määramata üksus, alaealine, tühi taotlus',
  'A unit not designated, a minor, an empty request', [
    ...scene.opened('Näidis Õpilane', { minor: true }, 'authorisedCommander'),
    said('2021-02-16T08:00:00.000Z', 'authorisedCommander', 'submit', [
      'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s1-1', 'KKS-37-2',
      'KKS-37s1-3', 'KKS-37s1-4.a', 'KKS-37s1-4.b',
    ]),
    ...scene.asks({ clause: '1', limb: '37-2-1' }, 'authorisedCommander'),
    said('2021-02-16T08:20:00.000Z', 'authorisedCommander', 'submit', [
      'KKS-37s1-1-1', 'KKS-37-2-1.c', 'KKS-37-3', 'KKS-37s1-3', 'KKS-37s1-4.a',
    ]),
  ],
);

const abroad = story(
  'm10-citizen', 'Eesti kodaniku nõusolek peab olema taasesitatav; otstarve põhjendatud',
  "An Estonian citizen's consent has to be reproducible; the need is said", [
    ...scene.opened('Näidis Reisija', { estonian: 'yes', form: 'oral' }),
    ...scene.asks({ abroadNecessity: undefined }),
    said('2021-02-16T08:20:00.000Z', 'requester', 'submit', [
      'KKS-37s1-1-4', 'KKS-37-2-2.b', 'KKS-37-2s1', 'KKS-37s1-4.b',
    ]),
    said('2021-02-16T08:30:00.000Z', 'requester', 'request', 'drafted', {
      clause: '2', limb: '37-2-1',
    }),
    said('2021-02-16T08:40:00.000Z', 'requester', 'submit', [
      'KKS-37s1-1-2', 'KKS-37-2-1.c', 'KKS-37s1-4.b',
    ]),
    said('2021-02-16T08:50:00.000Z', 'requester', 'request', 'drafted', { clause: '3' }),
    said('2021-02-16T09:00:00.000Z', 'requester', 'submit', [
      'KKS-37s1-1-3', 'KKS-37-2-1.c', 'KKS-37s1-4.b',
    ]),
  ],
);

/** Whole cases of M10; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [wholeWay, exposed, uncontrolled, gates, abroad];
