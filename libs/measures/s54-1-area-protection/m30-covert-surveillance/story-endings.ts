import type { Story } from '../../measure.js';
import { temporaryArea } from '../story-stretches.js';
import { checked, deletedAndClosed, opened, request, running } from './story-lines.js';

/** Cases of M30 that end before their term. */
export const endings: readonly Story[] = [
  {
    id: 'm30-stopped',
    title: {
      et: 'Lõpetatud enne tähtaega; andmeid muul alusel ei säilitata',
      en: 'Ended early; the data are not kept on another ground',
    },
    lines: [
      ...opened('2021-02-15', 'Tarmo Kaamera'),
      ...checked('2021-02-15'),
      ...running('2021-02-15', '2021-02-16'),
      {
        at: '2021-02-15T10:00:00.000Z', who: 'otherRequester', opens: 'M30', unit: '#unit',
        subject: '@subject', as: 'second',
      },
      {
        at: '2021-02-15T10:10:00.000Z', who: 'otherRequester', to: '@second', says: 'request',
        with: request, state: 'drafted',
      },
      {
        at: '2021-02-15T10:20:00.000Z', who: 'otherRequester', to: '@second', says: 'submit',
        refused: ['KKS-54s1-2-2', 'KKS-54s1-2.b', 'KKS-54s1-3.b'],
      },
      {
        at: '2021-02-15T15:00:00.000Z', who: 'unitCommander', to: '@case', says: 'stop',
        with: { because: 'aimMet', reasons: 'Isiku kavatsus on selge; oht on tõrjutud.' },
        state: 'ended.stopped',
      },
      { at: '2021-02-15T15:00:00.000Z', expect: '@case', effective: false },
      {
        at: '2021-02-15T15:30:00.000Z', who: 'requester', to: '@case', says: 'keepLonger',
        with: { ground: 'needNotRuledOut', reasons: 'Andmeid võib hiljem vaja minna.' },
        refused: ['KKS-54s1-4.a'],
      },
      {
        at: '2021-02-15T15:40:00.000Z', who: 'requester', to: '@case', says: 'keepLonger',
        with: { ground: 'areaTask', reasons: 'Sama vedu kestab homse päevani.' },
        state: 'ended.stopped',
      },
      ...deletedAndClosed('2021-02-16', 'ended.stopped'),
    ],
  },
  {
    id: 'm30-objection',
    title: {
      et: 'Kaitsepolitseiameti vastuväide kinnitatakse, teine jääb kinnituseta',
      en: 'One objection is answered, the second is not: the measure ends',
    },
    lines: [
      ...opened('2021-02-17', 'Indrek Piirdeaed'),
      ...checked('2021-02-17'),
      ...running('2021-02-17', '2021-02-18'),
      {
        at: '2021-02-17T10:00:00.000Z', who: 'kapoLiaison', to: '@case', says: 'object',
        with: { reasons: 'Isik on seotud ameti menetlusega.' }, state: 'effective.suspended',
      },
      {
        at: '2021-02-17T12:00:00.000Z', who: 'authorisedCommander', to: '@case', says: 'confirm',
        with: { reasons: 'Tegevus on ametiga kooskõlastatud.' }, state: 'effective.running',
      },
      {
        at: '2021-02-17T13:00:00.000Z', who: 'kapoLiaison', to: '@case', says: 'object',
        with: { reasons: 'Jälgimine segab ameti toimingut.' }, state: 'effective.suspended',
      },
      {
        at: '2021-02-17T16:59:59.999Z', expect: '@case', state: 'effective.suspended',
      },
      {
        at: '2021-02-17T17:00:00.000Z', expect: '@case', state: 'ended.objected',
        effective: false,
      },
      {
        at: '2021-02-17T17:30:00.000Z', who: 'requester', to: '@case', says: 'logActivity',
        with: {
          from: '2021-02-17T10:30:00.000Z', to: '2021-02-17T11:00:00.000Z',
          what: 'Jälgiti isikut linnaku ümbruses.',
        },
        refused: ['KKS-54s1-3.c'],
      },
    ],
  },
  {
    id: 'm30-threat-closed',
    title: {
      et: 'Oht märgitakse lõppenuks: toiming lõpeb',
      en: 'The threat is closed: the measure ends',
    },
    lines: [
      ...opened('2021-02-22', 'Ott Väljapääs'),
      ...checked('2021-02-22'),
      ...running('2021-02-22', '2021-02-23'),
      {
        at: '2021-02-22T14:00:00.000Z', who: 'unitCommander', register: 'threats', act: 'close',
        with: { entry: '@threat', at: '2021-02-22T14:00:00.000Z' },
      },
      {
        at: '2021-02-22T14:00:00.000Z', expect: '@case', state: 'ended.threatClosed',
        effective: false,
      },
    ],
  },
  {
    id: 'm30-area-ended',
    title: {
      et: 'Ajutine julgeolekuala lõpeb ja toiming selle kaitseks samuti',
      en: 'The temporary area ends, and so does the measure to protect it',
    },
    lines: [
      ...temporaryArea('2021-02-24', '2021-02-26'),
      ...opened('2021-02-24', 'Rein Laagriala', { area: '@temporary' }),
      ...checked('2021-02-24', { area: '@temporary' }),
      ...running('2021-02-24', '2021-02-25'),
      {
        at: '2021-02-24T16:00:00.000Z', who: 'commander', register: 'areas', act: 'end',
        with: { entry: '@temporary', at: '2021-02-24T16:00:00.000Z' },
      },
      {
        at: '2021-02-24T16:00:00.000Z', expect: '@case', state: 'ended.areaEnded',
        effective: false,
      },
    ],
  },
];
