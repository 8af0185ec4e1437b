import { found, said } from '../../s36-common/said.js';
import type { Story } from '../../measure.js';
import type { StoryLine } from '../../story.js';
import { asked, checked, deletedAndClosed, granted, opened } from '../story-stretches.js';

const request = {
  ...asked,
  cannotBePostponed: 'Laskemoona vedu algab ööpäeva pärast; muu asutus ei jõua enne tegutseda.',
  concealedAct: 'Isiku küsitlemine tara ääres (tegevusplaan 54-1, näidis).',
  hides: ['performer', 'purpose'],
  hidesFrom: ['dataSubject'],
} as const;

const heightened = { grade: 'heightened' };
const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M29. Estonian winter time is UTC+2 until 28.03.2021 01:00Z, then UTC+3. */
export const stories: readonly Story[] = [
  story('m29-one-day', 'Variandmed ööpäevaks; tähtajal lõpevad ja andmed kustutatakse',
    'Shadow information for a day; at its term it ends and the data are deleted', [
      ...opened('M29', '2021-02-23', 'Näidis Vestleja', heightened),
      ...checked('2021-02-23', request),
      said('2021-02-23T08:40:00.000Z', 'unitCommander', 'grant', ['KKS-54s1-3.a'], {
        ...granted, until: '2021-02-24T08:00:00.000Z',
      }),
      said('2021-02-23T09:00:00.000Z', 'authorisedCommander', 'grant', ['KKS-54s1-2-1'], {
        ...granted, until: '2021-02-24T09:00:00.001Z',
      }),
      said('2021-02-23T09:00:00.000Z', 'authorisedCommander', 'grant', 'decided', {
        ...granted, until: '2021-02-24T09:00:00.000Z',
      }),
      said('2021-02-23T09:15:00.000Z', 'requester', 'activate', 'effective.running'),
      said('2021-02-23T12:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-02-23T10:00:00.000Z', to: '2021-02-23T11:00:00.000Z',
        what: 'Isikut küsitleti teetöölisena; nimetas kaasosalise ja kohtumispaiga.',
      }),
      found('2021-02-24T08:59:59.999Z', 'effective.running', true),
      found('2021-02-24T09:00:00.000Z', 'ended.expired', false),
      ...deletedAndClosed('2021-02-24', 'ended.expired'),
    ]),
  story('m29-gaps', 'Puudulik taotlus ja varjamine järelevalve eest',
    'A request with gaps, and concealment from whoever oversees', [
      ...opened('M29', '2021-02-25', 'Näidis Kõneleja', heightened),
      said('2021-02-25T07:25:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-54s1-2.a',
        'KKS-54s1-2-1', 'KKS-37-2s2', 'KKS-50', 'KKS-54s1-2.b',
      ]),
      said('2021-02-25T07:30:00.000Z', 'requester', 'request', 'drafted', {
        ...request, hidesFrom: ['dataSubject', 'overseer'],
      }),
      said('2021-02-25T07:35:00.000Z', 'requester', 'submit', ['KKS-37-2s2']),
      said('2021-02-25T07:40:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Järelevalve eest midagi ei varjata; taotlus koostatakse uuesti.',
      }),
    ]),
  story('m29-only-significant', 'Olulisest ohust ei piisa', 'A significant threat is not enough', [
    ...opened('M29', '2021-03-02', 'Näidis Jalutaja'),
    said('2021-03-02T07:30:00.000Z', 'requester', 'request', 'drafted', request),
    said('2021-03-02T07:35:00.000Z', 'requester', 'submit', ['KKS-54s1-2.b']),
  ]),
];
