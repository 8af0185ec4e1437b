import {
  accessConsent, accessRequest, accessWorld, candidate,
} from '../../../../test/support/access.js';
import { ownParts, weighedRequest } from '../../../../test/support/every-request.js';
import { describeLife, pathOf } from '../../../../test/support/life.js';
import type { Scene } from '../../../../test/support/life.js';
import {
  commander, facts as factsOf, file, records, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { walk } from '../../../../test/support/walk.js';
import type { Instant } from '#calendar/instant';
import { plusMonths } from '#calendar/instant';
import { m20 } from './index.js';

const signed: Instant = '2021-03-01T08:00:00.000Z';
const until: Instant = '2021-09-01T07:00:00.000Z';
const over: Instant = '2021-09-02T07:00:00.000Z';
const said = (type: string, by: typeof system, at: Instant, fields: object = {}, more = {}) =>
  step(type, by, at, { ...fields }, { ...accessWorld, ...more });
const withdrawn = (at: Instant) =>
  said('consentWithdrawn', system, at, { consent: accessConsent.id });
const released = (at: Instant, serviceUntil: Instant) =>
  said('serviceEnded', system, at, {}, { subject: { ...candidate, serviceUntil } });
const gone = (at: Instant) =>
  said('timePassed', system, at, {}, { subject: { ...candidate, serviceUntil: at } });

const scene: Scene = {
  measure: m20, facts: accessWorld, request: accessRequest, signed, until, over,
  decider: unitCommander,
  latest: (at) => plusMonths(at, 6),
  more: [
    withdrawn(signed), released(signed, signed), released(signed, over), gone(signed), gone(over),
    said('accessDecided', unitCommander, signed, { reference: someText }),
    said('accessDecided', unitCommander, over, { reference: someText }),
    said('timePassed', system, '2021-09-08T21:00:00.000Z'),
    said('askToSee', records, over, { reference: someText }),
    said('showData', records, over, { extent: 'whole' }),
    said('tellPerson', records, over, { reference: someText }),
  ],
  asked: [
    ...weighedRequest,
    ['an act', 'KKS-41s2-1.a', { act: undefined }],
    ['a permission', 'KKS-41s2-1.a', { permission: undefined }],
    ['an aim', 'KKS-41s2-1.c', { access: undefined }],
    ['a consent', 'KKS-41s2-2', { consent: undefined }],
  ],
  known: [
    ['a candidate', 'KKS-41s2-1.b', 'submit grant activate',
      { subject: { ...candidate, status: 'official' } }],
    ['a consent', 'KKS-41s2-2', 'submit grant activate',
      { subject: { ...candidate, consents: [] } }],
    ['a unit', 'KKS-41s2-4', 'submit grant activate', { unit: null }],
    ['the Military Police', 'KKS-21-3', 'submit grant activate', { militaryPolice: null }],
  ],
  strangers: ownParts,
};

describeLife('§ 41² (1) collecting data', scene);

describe('§ 41² (4) nobody else decides or begins', () => {
  it.each([
    ['grant', commander], ['activate', requester], ['activate', commander],
  ] as const)('%s by %j', (type, by) => {
    const { states, refusals } = walk(m20.machine, file('M20'), pathOf(scene, (each) =>
      (each.type === type
        ? { ...each, by, facts: { ...each.facts, actor: factsOf(by).actor } }
        : each)));
    expect([...refusals]).toContain(`${type} KKS-41s2-4`);
    expect(states.has('effective.running')).toBe(false);
  });
});
