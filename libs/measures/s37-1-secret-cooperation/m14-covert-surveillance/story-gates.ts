// Stories in which each gate of M14 refuses once.
import type { Story } from '../../measure.js';
import { said } from '../../s36-common/said.js';

/** A unit not designated, a person not involved, an empty request; then more than watching. */
export const gates: Story = {
  id: 'm14-gate-by-gate',
  title: {
    et: 'Määramata üksus, kaasamata isik, tühi taotlus, enam kui jälgimine',
    en: 'A unit not designated, a person not involved, an empty request, more than watching',
  },
  lines: [
    {
      at: '2021-02-09T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
      with: { name: 'Näidis Kõrvalseisja', estonian: 'no', identified: true },
    },
    {
      at: '2021-02-09T07:10:00.000Z', who: 'authorisedCommander', opens: 'M14',
      unit: '#authorisedUnit', subject: '@subject', as: 'case',
    },
    said('2021-02-09T07:20:00.000Z', 'authorisedCommander', 'submit', [
      'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s1-4s2.a',
      'KKS-37s1-4s2.b', 'KKS-37s1-4s2.c',
    ]),
    said('2021-02-09T07:30:00.000Z', 'authorisedCommander', 'request', 'drafted', {
      purpose: '36-1-1', aim: 'reliability', entersPremises: true,
    }),
    said('2021-02-09T07:40:00.000Z', 'authorisedCommander', 'submit', [
      'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-37s1-4s2.a', 'KKS-37s1-4s2.c',
      'KKS-37s1-4s2-3',
    ]),
    said('2021-02-09T07:50:00.000Z', 'authorisedCommander', 'withdraw', 'withdrawn', {
      reasons: 'Toimingut võib teha üksnes määratud üksus.',
    }),
  ],
};
