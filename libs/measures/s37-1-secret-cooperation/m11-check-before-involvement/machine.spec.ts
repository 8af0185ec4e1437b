import { newFacts, ownParts, requestToCollect } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import { cooperating } from '../../../../test/support/secret-cooperation.js';
import {
  commander, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import { m11 } from './index.js';

const signed: Instant = '2021-02-15T10:00:00.000Z';
const over: Instant = '2021-05-01T10:00:00.000Z';
const subject: PersonFacts = { ...cooperating, cooperatesFrom: null };
const facts: Partial<Facts> = {
  subject,
  unit: { id: 'u_1', temporary: false, commander: null, designated: ['37-1.4-1'] },
};
const involved = (at: Instant) => ({ ...facts, subject: { ...subject, cooperatesFrom: at } });
const other = { case: 'c_9', measure: 'M11', at: signed, until: null };

describeLife('§ 37¹ (4¹) covert check before involvement', {
  measure: m11, facts, signed, until: '2021-04-15T09:00:00.000Z', over, decider: commander,
  request: {
    purpose: '36-1-1', clause: '4', databases: someText, reasons: someText, necessity: someText,
    proportionality: someText, rightsAffected: ['selfDetermination'], milderMeans: someText,
  },
  latest: (at) => plusMonths(at, 2),
  more: [
    step('timePassed', system, signed, {}, involved(signed)),
    step('personInvolved', system, signed, {}, involved(signed)),
    step('personInvolved', system, signed, {}, involved(over)),
  ],
  asked: [
    ...requestToCollect,
    ['the purpose of the involvement', 'KKS-37s1-4s1.a', { clause: undefined }],
    ['a database', 'KKS-37s1-4s1.a', { databases: undefined }],
    ['the person alone', 'KKS-37s1-4s1.a', { checksOthers: true }],
  ],
  known: [
    ['nobody involved yet', 'KKS-37s1-4s1.a', 'submit grant activate', involved(signed)],
    ['a designated unit', 'KKS-37s1-4s1.b', 'submit grant activate', { unit: null }],
    ['an end of the earlier decision', 'KKS-37s1-4s3.b', 'grant', {
      earlier: [{
        case: 'c_9', measure: 'M11', decidedAt: signed, from: signed, until: over, days: 1,
        threat: null,
      }],
    }],
    ...newFacts(other),
  ],
  strangers: [
    ['a commander without authorisation', 'KKS-37s1-4s3.a', unitCommander],
    ...ownParts,
  ],
});
