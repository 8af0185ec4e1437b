import { choice, text } from '#statechart/field';

const reasons = text({ et: 'Põhjendus', en: 'Reasons' });

/** What is said of data collected under § 54¹ once the measure is over (§ 54¹ (4)). */
export const deletionSteps = {
  endNeed: {
    label: { et: 'Märgin vajaduse lõppenuks', en: 'Declare that the need ended' },
    by: '§ 54¹ (4)', offices: ['recordsOfficer', 'requester'], fields: { reasons },
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
      reasons,
    },
  },
  recordDeletion: {
    label: { et: 'Märgin kustutamise', en: 'Record the deletion' },
    by: '§ 54¹ (4)', offices: ['recordsOfficer'],
    fields: {
      reference: text({ et: 'Kustutamise akti viide', en: 'Reference of the deletion record' }),
      what: text({ et: 'Mis kustutati', en: 'What was deleted' }),
    },
  },
  confirmDeletion: {
    label: { et: 'Kinnitan kustutamise', en: 'Confirm the deletion' },
    by: '§ 54¹ (4)', offices: ['recordsOfficer', 'unitCommander', 'legalOfficer'], fields: {},
  },
} as const;
