import { area, areaRequest, threat } from '../../../../test/support/area-protection.js';
import { everyRequest, newFacts } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import type { Scene } from '../../../../test/support/life.js';
import {
  commander, legalOfficer, records, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import { m28 } from './index.js';

const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-03-01T10:00:00.000Z';
const over: Instant = '2021-05-01T10:00:00.000Z';
const facts: Partial<Facts> = {
  unit: { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['54-1.1'] },
  area,
  threat: { ...threat, grade: 'significant', assessor: 'p_assessor' },
};
const { cannotBePostponed: _c, earlierGave: _e, ...asked } = areaRequest;
const request = { ...asked, database: someText, dataChecked: someText };
const covertly = { ...request, covert: true, whyCovert: someText };
const closed = (at: Instant) => ({ ...facts, threat: { ...facts.threat!, closedAt: at } });
const ended = (at: Instant) => ({ ...facts, area: { ...area, until: at } });
const other = { case: 'c_9', measure: 'M28', at: signed, until: null };
const reasons = { reasons: someText };

const scene: Omit<Scene, 'strangers'> = {
  measure: m28, facts, request, signed, until, over, decider: unitCommander,
  latest: (at: Instant) => plusMonths(at, 2),
  more: [
    step('areaEnded', system, signed, {}, ended(signed)),
    step('areaEnded', system, over, {}, ended(over)),
    step('threatClosed', system, signed, {}, closed(signed)),
    step('keepLonger', records, over, { ...reasons, ground: 'areaTask' }, facts),
    step('endNeed', records, over, reasons, facts),
    step('recordDeletion', records, over, { reference: someText, what: someText }, facts),
    step('confirmDeletion', unitCommander, over, {}, facts),
    step('timePassed', system, '2021-05-03T10:00:00.000Z', { deadline: 'deletion' }, facts),
  ],
  asked: [
    ...everyRequest,
    ['the purpose of § 36 (1) 6)', 'KKS-36-1-6', { purpose: '36-1-3' }],
    ['an area', 'KKS-50', { area: undefined }],
    ['a database', 'KKS-54s1-1.a', { database: undefined }],
    ['the data', 'KKS-54s1-1.a', { dataChecked: undefined }],
    ['the link', 'KKS-54s1-1.a', { link: undefined }],
    ['a threat', 'KKS-54s1-1.b', { threat: undefined }],
    ['why covertly', 'KKS-54s1-1.c', { covert: true }],
  ],
  known: [
    ['an area in force', 'KKS-50', 'submit grant activate', ended(signed)],
    ['its designation', 'KKS-50-0-3', 'submit grant', { area: { ...area, kind: 3 } }],
    ['its notices', 'KKS-54-3.b', 'submit grant',
      { area: { ...area, kind: 3, lawfullyDesignated: true, notified: ['police'] } }],
    ['its marking', 'KKS-51-1', 'grant', { area: { ...area, marked: false } }],
    ['an open threat', 'KKS-54s1-1.b', 'submit grant activate', closed(signed)],
    ['a threat to the area', 'KKS-54s1-1.b', 'submit grant',
      { threat: { ...facts.threat!, area: 'n_other' } }],
    ['another assessor', 'KKS-54s1-1.b', 'submit grant',
      { threat: { ...facts.threat!, assessor: requester.person } }],
    ['a competent unit', 'KKS-54s1-1.a', 'submit grant activate', { unit: null }],
    ...newFacts(other),
  ],
};

describeLife('§ 54¹ (1) an open check', {
  ...scene,
  strangers: [
    ['the Commander', 'KKS-54s1-1.a', commander],
    ['the requester', 'KKS-54s1-1.a', requester],
    ['the legal officer who checked', 'KKS-36-3-3', legalOfficer],
  ],
});

describeLife('§ 54¹ (1) a covert check', {
  ...scene, request: covertly, decider: commander, asked: [
    ['why covertly', 'KKS-54s1-1.c', { whyCovert: { d: 'd_1', letters: 1 } }],
  ],
  strangers: [['a commander without authorisation', 'KKS-54s1-1.c', unitCommander]],
});
