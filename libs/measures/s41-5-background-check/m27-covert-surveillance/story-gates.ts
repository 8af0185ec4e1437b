// Stories in which the remaining gates of M27 refuse once.
import type { Story } from '../../measure.js';
import { checked, grant, request, says } from '../check-story.js';

const { subject } = checked('41-5.1-1.3');

/** A unit not designated, a consent of five years ago, a person released. */
export const gates: Story = {
  id: 'm27-gate-by-gate',
  title: {
    et: 'Määramata üksus, viie aasta tagune nõusolek, vabastatud isik',
    en: 'A unit not designated, a consent of five years ago, a person released',
  },
  lines: [
    ...subject('Näidis Endine', { until: '2021-02-21T22:00:00.000Z' }, {
      toldAt: '2016-02-01T08:00:00.000Z', givenAt: '2016-02-22T08:30:00.000Z',
    }),
    {
      at: '2021-02-22T08:00:00.000Z', who: 'authorisedCommander', opens: 'M27',
      unit: '#authorisedUnit', subject: '@subject', as: 'case',
    },
    says('2021-02-22T08:10:00.000Z', 'authorisedCommander', 'request', request),
    says('2021-02-22T08:30:00.000Z', 'authorisedCommander', 'submit', {}, { refused: [
      'KKS-41s5-1s1.b', 'KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-1.c',
    ] }),
    says('2021-02-22T08:40:00.000Z', 'authorisedCommander', 'withdraw',
      { reasons: 'Vabastatut ei kontrollita.' }, { state: 'withdrawn' }),
  ],
};

/** The commander of the unit, whom nobody authorised, decides nothing. */
export const stranger: Story = {
  id: 'm27-not-authorised',
  title: {
    et: 'Volitamata ülem ei otsusta',
    en: 'A commander nobody authorised does not decide',
  },
  lines: [
    ...subject('Näidis Ootaja'),
    {
      at: '2021-02-22T09:00:00.000Z', who: 'requester', opens: 'M27', unit: '#unit',
      subject: '@subject', as: 'case',
    },
    says('2021-02-22T09:10:00.000Z', 'requester', 'request', request),
    says('2021-02-22T09:20:00.000Z', 'requester', 'submit', {}, { state: 'submitted' }),
    says('2021-02-25T09:00:00.000Z', 'legalOfficer', 'findLawful',
      { reasons: 'Tingimused on täidetud.' }, { state: 'checked' }),
    says('2021-02-25T10:00:00.000Z', 'unitCommander', 'grant',
      { ...grant, until: '2021-03-25T09:00:00.000Z' }, { refused: [
      'KKS-41s5-4.a', 'KKS-41s5-4.b',
    ] }),
    says('2021-02-25T11:00:00.000Z', 'commander', 'refuse',
      { reasons: 'Esmalt vestelda isikuga.' }, { state: 'refused' }),
  ],
};
