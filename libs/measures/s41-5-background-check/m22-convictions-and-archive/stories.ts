import { said } from '../../s36-common/said.js';
import { closes, gateStories, openCheckOf, story } from '../open-check-story.js';
import type { Story, StoryLine } from '../../story.js';

const own = {
  convictions: ['convicted', 'prosecuted'],
  fromArchive: true,
  archiveGround: 'Karistusregistri seaduse säte (näidis); ankeedis on nimetatud vana karistus.',
} as const;
const { opened, asks, running } = openCheckOf('M22', '41-5.1.3', own);
const on = 'effective.running';
const obtainedAt = '2021-03-03T08:00:00.000Z';
const finding = { obtainedAt, fact: 'convicted', finding: 'no', reference: 'Päring 03.03.2021' };
const extract = { obtainedAt, reference: 'Arhiivi väljavõte 03.03.2021', expunged: true } as const;

const recorded: StoryLine[] = [
  said('2021-03-03T09:00:00.000Z', 'requester', 'recordFinding', on, finding),
  said('2021-03-03T09:10:00.000Z', 'requester', 'recordFinding', ['KKS-41s5-1-3'], {
    ...finding, fact: 'imprisoned',
  }),
  said('2021-03-03T09:20:00.000Z', 'requester', 'recordFinding', ['KKS-41s5-1-3'], {
    ...finding, fact: 'prosecuted', otherData: true,
  }),
  said('2021-03-03T09:30:00.000Z', 'requester', 'recordArchive', ['KKS-41s5-1-5'], extract),
  said('2021-03-03T09:40:00.000Z', 'requester', 'recordArchive', on, {
    ...extract, useAllowedBy: 'Karistusregistri seaduse säte (näidis)',
  }),
];

/** Whole cases of M22; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m22-checked', 'Kontrollitud, mida lubati, ja suletud',
    'What was granted is checked, and closed', [
      ...opened('Näidis Karistamata'), ...running(), ...recorded,
      ...closes('11', 'Registri ja arhiivi vastused on käes.'),
    ]),
  story('m22-beyond', 'Väärtegusid ei küsita, ega arhiivi ilma aluseta',
    'Misdemeanours are not asked, nor the archive without a ground', [
      ...opened('Näidis Liigküsitu'),
      ...asks({ otherOffences: true, archiveGround: '-' }),
      said('2021-02-22T08:30:00.000Z', 'requester', 'submit', ['KKS-41s5-1-3', 'KKS-41s5-1-5']),
    ]),
  ...gateStories('M22', '41-5.1.3', own, ['KKS-41s5-1-3']),
];
