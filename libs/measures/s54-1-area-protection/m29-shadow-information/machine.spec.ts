import {
  area, areaRequest, earlierDecision, threat,
} from '../../../../test/support/area-protection.js';
import { everyRequest, newFacts, ownParts } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import {
  commander, records, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import { m29 } from './index.js';

const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-02-02T10:00:00.000Z';
const over: Instant = '2021-02-02T11:00:00.000Z';
const facts: Partial<Facts> = {
  unit: { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['54-1.2'] },
  area, threat,
};
const request = {
  ...areaRequest, concealedAct: someText, hides: ['performer'], hidesFrom: ['dataSubject'],
};
const closed = (at: Instant) => ({ ...facts, threat: { ...threat, closedAt: at } });
const ended = (at: Instant) => ({ ...facts, area: { ...area, until: at } });
const other = { case: 'c_9', measure: 'M29', at: signed, until: null };
const reasons = { reasons: someText };

describeLife('§ 54¹ (2) 1) shadow information', {
  measure: m29, facts, request, signed, until, over, decider: commander,
  latest: (at) => instant(new Date(Date.parse(at) + 86_400_000).toISOString()),
  more: [
    step('areaEnded', system, signed, {}, ended(signed)),
    step('threatClosed', system, signed, {}, closed(signed)),
    step('keepLonger', records, over, { ...reasons, ground: 'areaTask' }, facts),
    step('endNeed', records, over, reasons, facts),
    step('recordDeletion', records, over, { reference: someText, what: someText }, facts),
    step('confirmDeletion', unitCommander, over, {}, facts),
    step('timePassed', system, '2021-02-04T10:00:00.000Z', { deadline: 'deletion' }, facts),
  ],
  asked: [
    ...everyRequest,
    ['the purpose of § 36 (1) 6)', 'KKS-36-1-6', { purpose: '36-1-3' }],
    ['an area', 'KKS-50', { area: undefined }],
    ['urgency', 'KKS-54s1-2.a', { cannotBePostponed: undefined }],
    ['a threat', 'KKS-54s1-2.b', { threat: undefined }],
    ['the link', 'KKS-54s1-2-1', { link: undefined }],
    ['what is hidden', 'KKS-37-2s2', { hides: undefined }],
  ],
  known: [
    ['an area in force', 'KKS-50', 'submit grant activate', ended(signed)],
    ['its designation', 'KKS-50-0-3', 'submit grant', { area: { ...area, kind: 3 } }],
    ['its notices', 'KKS-54-3.b', 'submit grant',
      { area: { ...area, kind: 3, lawfullyDesignated: true, notified: ['localGovernment'] } }],
    ['its marking', 'KKS-51-1', 'grant', { area: { ...area, marked: false } }],
    ['a heightened threat', 'KKS-54s1-2.b', 'submit grant activate',
      { threat: { ...threat, grade: 'significant' } }],
    ['an open threat', 'KKS-54s1-2.b', 'submit grant activate', closed(signed)],
    ['a new threat', 'KKS-54s1-2.b', 'submit grant',
      { earlier: [{ ...earlierDecision, threat: 'n_threat' }] }],
    ['no overlap', 'KKS-54s1-2-1', 'grant', { earlier: [{ ...earlierDecision, until }] }],
    ['a competent unit', 'KKS-54s1-2-1', 'submit grant activate', { unit: null }],
    ...newFacts(other),
  ],
  strangers: [
    ['a commander without authorisation', 'KKS-54s1-3.a', unitCommander],
    ...ownParts,
  ],
});
