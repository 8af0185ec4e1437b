import { choice, line, text } from '#statechart/field';
import { reasonsFor } from '../s36-common/reasons.js';

const needEnded = reasonsFor({
  et: 'Miks andmeid julgeolekuala kaitseks enam vaja ei ole.',
  en: 'Why the data are no longer needed for protecting the area.',
}, '§ 54¹ (4)');
const needContinues = reasonsFor({
  et: 'Milleks andmeid julgeolekuala kaitseks veel vaja on. Vajaduse lõppedes kustutatakse need ' +
    'viivitamata.',
  en: 'What the data are still needed for in protecting the area. Once the need ends they are ' +
    'deleted at once.',
}, '§ 54¹ (4)');

/** What is said of data collected under § 54¹ once the measure is over (§ 54¹ (4)). */
export const deletionSteps = {
  endNeed: {
    label: { et: 'Märgin vajaduse lõppenuks', en: 'Declare that the need ended' },
    by: '§ 54¹ (4)', offices: ['recordsOfficer', 'requester'], fields: { reasons: needEnded },
  },
  keepLonger: {
    label: { et: 'Põhjendan vajaduse jätkumist', en: 'Say why the need continues' },
    by: '§ 54¹ (4)', decides: true, offices: ['recordsOfficer', 'requester'],
    fields: {
      ground: choice(
        { et: 'Säilitamise alus', en: 'Ground for keeping' },
        {
          areaTask: {
            et: 'julgeolekuala kaitse vajab andmeid (§ 36 lg 1 p 6)',
            en: 'protecting the area needs the data (§ 36 (1) 6))',
          },
          otherPurpose: { et: 'muu eesmärk', en: 'another purpose' },
          needNotRuledOut: {
            et: 'vajadust ei saa välistada (§ 41¹⁰ lg 7)',
            en: 'the need cannot be ruled out (§ 41¹⁰ (7))',
          },
        },
      ),
      reasons: needContinues,
    },
  },
  recordDeletion: {
    label: { et: 'Märgin kustutamise', en: 'Record the deletion' },
    by: '§ 54¹ (4)', offices: ['recordsOfficer'],
    fields: {
      reference: line({ et: 'Kustutamise akti viide', en: 'Reference of the deletion record' }),
      what: text({ et: 'Mis kustutati', en: 'What was deleted' }),
    },
  },
  confirmDeletion: {
    label: { et: 'Kinnitan kustutamise', en: 'Confirm the deletion' },
    by: '§ 54¹ (4)', offices: ['recordsOfficer', 'unitCommander', 'legalOfficer'], fields: {},
  },
} as const;
