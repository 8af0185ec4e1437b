import type { Story, StoryLine } from '../../measure.js';
import { found, said } from '../../s36-common/said.js';
import {
  closes, lackedByAll, logged, opened, registers, running, stores, story, tries, undesignated,
} from '../collection-story.js';

const request = {
  purpose: '36-1-1',
  collects: '37-1-3',
  task: '#task',
  holder: 'Näidis Sadamad AS',
  holderKind: 'privateLegalPerson',
  access: 'unrestricted',
  reasons: 'Sadama valdaja teab, millised laevad on viimase aasta jooksul reidil oodanud.',
  necessity: 'Kava ülesanne küsib reidi kasutuse kohta; muu register seda ei näita.',
  rightsAffected: ['selfDetermination'],
  proportionality: 'Küsitakse laevade, mitte inimeste kohta.',
  milderMeans: 'Avalik laevaliikluse kaart säilitab andmeid vaid kuu aega.',
} as const;

const item = { reference: 'TV-2021-04-06', classified: false, access: 'unrestricted' } as const;

const refuses = (at: StoryLine['at'], then: string | readonly string[], refuser: string) =>
  said(at, 'requester', 'refuseToAnswer', then, { refuser, toldOfRight: true });

const again = (at: StoryLine['at'], says: string, then: string | readonly string[], given = {}) =>
  ({ ...said(at, 'requester', says, then, given), to: '@again' }) as StoryLine;

/** Whole cases of M03; the dates are UTC: Estonia is at UTC+3 in April 2021. */
export const stories: readonly Story[] = [
  story('m03-to-its-end', 'Teave saadud, registreeritud, lõpetatud ja suletud',
    'Obtained, registered, ended and closed', [
      opened('M03'), ...running(request, 'KKS-37-1-3.a'),
      logged('Sadama valdaja andis väljavõtte reidi kasutuse päevikust.'), stores(item),
      said('2021-04-07T09:00:00.000Z', 'requester', 'storeItem', ['KKS-37-1-3.a'], {
        reference: 'TV-2021-04-07', classified: false,
      }),
      said('2021-04-07T09:10:00.000Z', 'requester', 'storeItem', ['KKS-37-1-3.b'], {
        reference: 'TV-2021-04-07', classified: false, access: 'restricted', accessBasis: 'other',
        accessProvision: 'sadamaseaduse näidissäte',
      }),
      ...closes('KKS-43-1s1.a', (at) => [
        said(at, 'recordsOfficer', 'registerItem', 'ended.stopped', {
          ...registers(1), origin: 'received',
        }),
      ]),
    ]),
  story('m03-gate-by-gate', 'Piiranguga teave üksnes kahe seaduse alusel',
    'Restricted information only on the basis of two Acts', [
      opened('M03'),
      ...tries([
        [null, [...lackedByAll, 'KKS-37-1-3.a']],
        [{ ...request, access: 'restricted' }, ['KKS-37-1-3.b']],
        [
          { accessBasis: 'publicInformation', accessProvision: '§ 38 lg 4' }, 'submitted',
        ],
      ]),
    ]),
  story('m03-refused-to-answer', 'Küsitletu keeldub; sama küsimust talle ei korrata',
    'Whoever is asked refuses; the same question is not repeated', [
      opened('M03'), ...running(request, 'KKS-37-1-3.a'),
      refuses('2021-04-07T08:00:00.000Z', ['KKS-37-1s1'], 'publicBody'),
      refuses('2021-04-07T08:00:00.000Z', 'ended.answerRefused', 'privateLegalPerson'),
      found('2021-04-07T08:00:00.000Z', 'ended.answerRefused', false),
      said('2021-04-07T09:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
      {
        at: '2021-04-14T06:30:00.000Z', who: 'requester', opens: 'M03', unit: '#unit',
        renews: '@case', as: 'again',
      },
      again('2021-04-14T07:00:00.000Z', 'request', 'drafted', request),
      again('2021-04-14T07:10:00.000Z', 'submit', ['KKS-37-1s1']),
      again('2021-04-14T07:20:00.000Z', 'request', 'drafted', {
        otherQuestion: 'Sadama valdaja pakkus ise, et annab aastaaruande avaldamata osa.',
      }),
      again('2021-04-14T07:30:00.000Z', 'submit', 'submitted'),
    ]),
  story('m03-undesignated', 'Määramata üksus teabevaldajatelt ei küsi',
    'A unit that is not designated asks no holder', undesignated('M03', request)),
];
