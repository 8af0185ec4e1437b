import { checkedPerson } from '../../../../test/support/background-check.js';
import { ownParts } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import { endings, heard, over, signed } from '../../../../test/support/open-check.js';
import {
  commander, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { staffRequest, staffScene } from '../../../../test/support/staff-check.js';
import { minOf, plusMonths } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import { m25 } from './index.js';

const recruit: PersonFacts = {
  ...checkedPerson, id: 'p_recruit', adultVerifiedAt: '2021-02-16T08:05:00.000Z',
  consents: [{
    id: 'n_2', form: 'written', clauses: ['37-1.4'], told: [], toldAt: null,
    givenAt: '2021-02-19T07:00:00.000Z', withdrawnAt: null,
  }],
};
const controller = { person: 'p_c', commander: true, official: false, authorisations: [] };
const facts: Partial<Facts> = { ...staffScene.facts, recruit, controller };
const all = 'submit grant activate';
const ofRecruit = (change: Partial<PersonFacts>) => ({ recruit: { ...recruit, ...change } });

describeLife('§ 41⁵ (1¹) 1) secret cooperation', {
  ...staffScene,
  measure: m25,
  facts,
  decider: unitCommander,
  latest: (at) => minOf('2026-02-18T07:00:00.000Z', plusMonths(at, 6)),
  request: { ...staffRequest, recruit: 'p_recruit', controller: 'p_c', recruitConsent: 'n_2' },
  more: [
    ...endings,
    step('assignController', unitCommander, signed, { controller: 'p_d' }, facts),
    heard('giveTask', signed, { what: someText }, facts),
    step('timePassed', system, over, {}, {
      ...facts, subject: { ...staffScene.facts.subject!, serviceUntil: over },
    }),
  ],
  asked: [
    ...staffScene.asked,
    ['a controller apart', 'KKS-37s1-5', { controller: 'p_requester' }],
    ['a consent of the recruit', 'KKS-37s1-4.b', { recruitConsent: 'n_1' }],
  ],
  known: [
    ...staffScene.known,
    ['a recruit', 'KKS-41s5-1s1-1', 'submit grant', { recruit: null }],
    ['another than the subject', 'KKS-41s5-1s1-1', 'submit grant', ofRecruit({ id: 'p_subject' })],
    ['a recruit of age', 'KKS-37s1-4.a', all, ofRecruit({ adultVerifiedAt: null })],
    ['a consent of the recruit', 'KKS-37s1-4.b', all, ofRecruit({ consents: [] })],
    ['a controller', 'KKS-37s1-5', all, { controller: null }],
    ['a unit that may involve', 'KKS-37s1-3', all,
      { unit: { ...staffScene.facts.unit!, designated: ['41-5.1-1'] } }],
  ],
  strangers: [
    ['the Commander', 'KKS-37s1-3', commander],
    ...ownParts,
  ],
});
