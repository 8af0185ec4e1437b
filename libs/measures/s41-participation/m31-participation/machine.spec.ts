import { operation } from '../../../../test/support/abroad.js';
import { everyRequest, ownParts } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import {
  commander, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { plusMonths } from '#calendar/instant';
import { m31 } from './index.js';

const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-08-01T09:00:00.000Z';
const over: Instant = '2021-08-02T10:00:00.000Z';
const ended = (at: Instant) =>
  step('involvementEnded', unitCommander, at, { reference: someText });

describeLife('§ 41 (2) taking part', {
  measure: m31, subject: null, facts: { operation }, signed, until, over, decider: unitCommander,
  request: {
    purpose: '36-1-2', operation: operation.id, reasons: someText, necessity: someText,
    rightsAffected: ['privateLife'], proportionality: someText, milderMeans: someText,
    authority: 'kapo', involvement: someText, link: someText,
  },
  latest: (at) => plusMonths(at, 6),
  more: [
    ended(signed), ended(over),
    step('logActivity', requester, over, {
      from: signed, to: signed, what: someText, link: someText,
    }),
  ],
  asked: [
    ...everyRequest,
    ['the link', 'KKS-41-1', { link: undefined }],
    ['involvement', 'KKS-41-2', { involvement: undefined }],
    ['nothing of our own', 'KKS-41-2', { ownMeasure: true }],
  ],
  known: [['an operation', 'KKS-36-1-2', 'submit grant activate', { operation: null }]],
  strangers: [
    ['the Commander', 'KKS-41-2', commander],
    ...ownParts,
  ],
});
