import type { Story } from '../../measure.js';
import { said } from '../../s36-common/said.js';
import {
  closes, lackedByAll, logged, opened, openedOn, registers, running, stores, story, tries,
  undesignated,
} from '../collection-story.js';

const request = {
  purpose: '36-1-1',
  collects: '37-1-5',
  noTaskBecause: 'Sündmus on ootamatu; kava täiendatakse järgmisel koosolekul.',
  sources: 'Välisriigi ajalehed, riigihangete register ja avalikud suhtlusvõrgu lehed.',
  reached: 'openly',
  reasons: 'Välisriik teatas piiriäärse teevõrgu kiirest laiendamisest.',
  necessity: 'Ehituse kestus ja järjekord näitavad, milleks teid valmistatakse.',
  rightsAffected: ['selfDetermination'],
  proportionality: 'Loetakse seda, mis on kõigile nähtav; inimesi nimepidi ei otsita.',
  milderMeans: 'Avalikest allikatest lugemine ongi leebeim; liitlaste ülevaadet ei ole.',
} as const;

const item = { reference: 'AVA-2021-04-06', classified: false } as const;

/** Whole cases of M05; the dates are UTC: Estonia is at UTC+3 in April 2021. */
export const stories: readonly Story[] = [
  story('m05-to-its-end', 'Kogutud, vajaduse korral registreeritud, lõpetatud ja suletud',
    'Collected, registered where necessary, ended and closed', [
      opened('M05'), ...running(request, 'KKS-37-1-5'),
      logged('Loeti hankekuulutusi ja kohalikke lehti.'),
      stores({ ...item, namesPerson: false }),
      stores({ ...item, reference: 'AVA-2021-04-06/2', namesPerson: true }),
      ...closes('KKS-43-1s1.b', (at) => [
        said(at, 'recordsOfficer', 'leaveOut', ['KKS-43-1s1.b'], {
          item: 2, reasons: 'Ajaleheartikkel on igaühele kättesaadav.',
        }),
        said(at, 'recordsOfficer', 'leaveOut', 'ended.stopped', {
          item: 1, reasons: 'Hankekuulutus on püsivalt avalikus registris.',
        }),
        said(at, 'recordsOfficer', 'registerItem', ['KKS-43s1'], {
          ...registers(2), publicWeb: true,
        }),
        said(at, 'recordsOfficer', 'registerItem', 'ended.stopped', registers(2)),
      ]),
    ]),
  story('m05-gate-by-gate', 'Varjatud identiteediga loetav allikas ei ole avalik',
    'A source read under a concealed identity is not public', [
      opened('M05'),
      ...tries([
        [null, [...lackedByAll, 'KKS-37-1-5']],
        [{ ...request, reached: 'concealed' }, ['KKS-37-1-5']],
        [{ reached: 'withOwnAccount' }, 'submitted'],
      ]),
    ]),
  story('m05-citizen', 'Üksuse kaitseks ei koguta kodaniku kohta ka avalikest allikatest',
    'To protect a unit nothing is collected about a citizen, from public sources neither', [
      ...openedOn('M05', 'Näidis Blogija', 'yes'),
      ...tries([[
        { ...request, purpose: '36-1-4', operation: '#operation', protectedUnit: '#unit' },
        ['KKS-36-2.a'],
      ]]),
    ]),
  story('m05-undesignated', 'Määramata üksus avalikest allikatest ei kogu',
    'A unit that is not designated does not collect from public sources',
    undesignated('M05', request)),
];
