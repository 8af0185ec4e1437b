// Stories in which each gate of M16 refuses once.
import type { Story, StoryLine } from '../../measure.js';
import { said } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';

const weighed = {
  reasons: 'Kohapealne tegevus vajab äripinda, mida Kaitseväega ei seostata.',
  necessity: 'Ilma selleta ei saa piirkonnas asuda.',
  rightsAffected: ['property'],
  proportionality: 'Lepingupooltele tasutakse turuhinda.',
  milderMeans: 'Avalikud allikad ei kirjelda tegelikku seisu.',
} as const;

const asks = (minute: number, request: Given, refused: readonly string[]): StoryLine[] => [
  said(`2021-01-20T07:${minute}:00.000Z`, 'authorisedCommander', 'request', 'drafted', request),
  said(`2021-01-20T07:${minute + 1}:00.000Z`, 'authorisedCommander', 'submit', refused),
];

/** A unit not designated asks clause by clause; each lacks what it needs. */
export const gates: Story = {
  id: 'm16-gate-by-gate',
  title: {
    et: 'Määramata üksus küsib punkt punkti järel; igaühel puudub nõutav',
    en: 'A unit not designated asks clause by clause; each lacks what it needs',
  },
  lines: [
    {
      at: '2021-01-20T07:00:00.000Z', who: 'authorisedCommander', opens: 'M16',
      unit: '#authorisedUnit', as: 'case',
    },
    said('2021-01-20T07:10:00.000Z', 'authorisedCommander', 'submit', [
      'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s2-1', 'KKS-37-2',
      'KKS-38',
    ]),
    ...asks(12, { ...weighed, purpose: '36-1-1', simulates: 'branch', limb: '37-2-1',
      clause: '1' }, [
      'KKS-37s2-1-1', 'KKS-37-2-1.d', 'KKS-37-3', 'KKS-38',
    ]),
    ...asks(14, { clause: '2' }, [
      'KKS-37s2-1-2', 'KKS-37-2-1.d', 'KKS-37-3', 'KKS-38',
    ]),
    ...asks(16, { clause: '3' }, [
      'KKS-37s2-1-3', 'KKS-37-2-1.d', 'KKS-37-3', 'KKS-38',
    ]),
    ...asks(18, { clause: '4', limb: '37-2-2' }, [
      'KKS-37s2-1-4', 'KKS-37-2-2.c', 'KKS-37-3', 'KKS-38',
    ]),
    said('2021-01-20T07:30:00.000Z', 'authorisedCommander', 'withdraw', 'withdrawn', {
      reasons: 'Taotluse esitab määratud üksus.',
    }),
  ],
};
