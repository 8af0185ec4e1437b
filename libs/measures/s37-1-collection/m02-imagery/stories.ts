import type { Story } from '../../measure.js';
import { said } from '../../s36-common/said.js';
import {
  closes, lackedByAll, logged, onceServed, opened, openedOn, registers, running, stores, story,
  tries, undesignated,
} from '../collection-story.js';

const request = {
  purpose: '36-1-1',
  collects: '37-1-2',
  task: '#task',
  aim: 'foreignObjectEntered',
  foreignUse: 'Laev sõidab välisriigi mereväe lipu all; riik teatas külaskäigust ette.',
  methods: ['#method'],
  reasons: 'Sadamasse tuleb külla välisriigi sõjalaev, mille varustust on äsja muudetud.',
  necessity: 'Kava ülesanne küsib laeva varustuse kohta; laev on sadamas kaks päeva.',
  rightsAffected: ['privateLife'],
  proportionality: 'Pildistatakse laeva; inimesed hägustatakse enne talletamist.',
  milderMeans: 'Avalikes väljaannetes on pildid ajast enne muudatusi.',
} as const;

const item = { reference: 'KUJ-2021-04-06', classified: false } as const;

/** Whole cases of M02; the dates are UTC: Estonia is at UTC+3 in April 2021. */
export const stories: readonly Story[] = [
  story('m02-to-its-end', 'Pildistatud, registreeritud, lõpetatud ja suletud',
    'Pictured, registered, ended and closed', [
      opened('M02'), ...running(request, 'KKS-37-1-2'),
      logged('Pildistati laeva reidil ja kai ääres.'), stores(item),
      ...closes('KKS-43-1s1.a', (at) => [
        said(at, 'recordsOfficer', 'registerItem', ['KKS-43s1'], {
          ...registers(1), publicWeb: true,
        }),
        said(at, 'recordsOfficer', 'registerItem', ['KKS-43-1s1.a'], registers(2)),
        said(at, 'recordsOfficer', 'registerItem', 'ended.stopped', registers(1)),
      ]),
    ]),
  story('m02-gate-by-gate', 'Pilte ei koguta isikust ega omaenda objektist',
    'No imagery is of a person, nor of an object of another', [
      opened('M02'),
      ...tries([
        [null, [...lackedByAll, 'KKS-37-1-2', 'KKS-38']],
        [{ ...request, aim: 'person' }, ['KKS-37-1-2']],
        [{ aim: 'otherObject' }, ['KKS-37-1-2']],
        [{ aim: 'seaSurface' }, 'submitted'],
      ]),
    ]),
  story('m02-named-person', 'Nimetatud isikut ei kujutata; kodanikust üksuse kaitseks ei koguta',
    'A named person is not pictured; a citizen is spared', [
      ...openedOn('M02', 'Näidis Sadamatööline', 'yes'), onceServed('employee'),
      ...tries([
        [
          { ...request, purpose: '36-1-4', operation: '#operation', protectedUnit: '#unit' },
          ['KKS-37-1-2', 'KKS-36-2.a'],
        ],
        [null, ['KKS-37-1-2', 'KKS-36-2.b']],
      ]),
    ]),
  story('m02-undesignated', 'Määramata üksus pilte ei kogu',
    'A unit that is not designated collects no imagery', undesignated('M02', request)),
];
