import { choice, text, told } from '#statechart/field';
import { entry, person } from './fields.js';
import type { RegisterSchema } from './fields.js';

const deciders = ['recordsOfficer', 'legalOfficer'] as const;

const reasons = (et: string, en: string) => told(text({ et: 'Põhjendus', en: 'Reasons' }), {
  by: '§ 36 (3) 2)', help: { et, en },
});

/** Persons whose data are erased as a whole: ordered by one, confirmed by another. */
export const erasures = {
  record: {
    label: {
      et: 'Korraldan isiku andmete kustutamise', en: 'Order the erasure of data on a person',
    },
    by: '§ 36 (3) 2)',
    offices: deciders,
    fields: {
      person,
      ground: choice({ et: 'Kustutamise alus', en: 'Ground of the erasure' }, {
        needEnded: {
          et: '§ 36 lg 3 p 2: töötlemise vajadus on lõppenud',
          en: '§ 36 (3) 2): the need to process has ended',
        },
        areaNeedEnded: {
          et: '§ 54¹ lg 4: julgeolekuala kaitse vajadus on lõppenud',
          en: '§ 54¹ (4): the need to protect the restricted area has ended',
        },
      }),
      reasons: reasons(
        'Miks andmeid enam vaja ei ole. Põhjendus jääb alles, seega ärge kirjutage siia isiku ' +
          'nime ega muid tema andmeid.',
        'Why the data are not needed any more. The reasons stay, so do not write a name or other ' +
          'data of the person here.',
      ),
    },
  },
  confirm: {
    label: { et: 'Kinnitan kustutamise', en: 'Confirm the erasure' },
    by: '§ 36 (3) 3)',
    offices: deciders,
    fields: {
      entry,
      reasons: reasons(
        'Kuidas kontrollisite, et vajadus on lõppenud. Kustutatut ei saa taastada.',
        'How you verified that the need has ended. What is erased cannot be brought back.',
      ),
    },
  },
  cancel: {
    label: { et: 'Tühistan korralduse', en: 'Cancel the order' },
    by: '§ 36 (3) 2)',
    offices: deciders,
    fields: {
      entry,
      reasons: reasons(
        'Miks andmeid siiski ei kustutata.', 'Why the data are not erased after all.',
      ),
    },
  },
} as const satisfies RegisterSchema;
