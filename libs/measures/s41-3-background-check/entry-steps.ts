import { choice, count, dayField, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';

const clerks = ['requester', 'unitCommander', 'recordsOfficer'] as const;
const from = dayField({ et: 'Algus', en: 'From' });
const until = dayField({ et: 'Lõpp', en: 'Until' });

/** The items of the profile that are entered one by one before it is handed in. */
export const entrySteps = {
  enterStay: {
    label: { et: 'Märgin viibimise välisriigis', en: 'Enter a stay abroad' },
    by: '§ 41⁴ (2) 9)',
    offices: clerks,
    fields: {
      place: text({ et: 'Riik ja koht', en: 'State and place' }),
      from: told(from, {
        by: '§ 41⁴ (2) 9)',
        help: {
          et: 'Kui isik oli siis alla 18-aastane, siis päev, mil ta sai 18-aastaseks.',
          en: 'Where the person was then under 18, the day of turning 18.',
        },
      }),
      until,
      age: count({ et: 'Vanus viibimise lõpus', en: 'Age when it ended' }, 120),
    },
  },
  enterTraining: {
    label: { et: 'Märgin koolituse või lähetuse', en: 'Enter training or a secondment abroad' },
    by: '§ 41⁴ (2) 12)',
    offices: clerks,
    fields: { what: text({ et: 'Mis ja kus', en: 'What and where' }), from, until },
  },
  enterProceeding: {
    label: { et: 'Märgin karistuse või menetluse', en: 'Enter a penalty or proceeding' },
    by: '§ 41⁴ (2) 19)',
    offices: clerks,
    fields: {
      kind: choice(
        { et: 'Liik', en: 'Kind' },
        {
          disciplinary: { et: 'distsiplinaarkaristus', en: 'disciplinary penalty' },
          offence: { et: 'süüteomenetlus', en: 'offence proceeding' },
        },
      ),
      standing: choice(
        { et: 'Karistus', en: 'Penalty' },
        {
          valid: { et: 'kehtib', en: 'valid' },
          expired: { et: 'kustunud', en: 'expired' },
          none: { et: 'karistust ei ole', en: 'no penalty' },
        },
      ),
      role: choice(
        { et: 'Isik oli', en: 'The person was' },
        {
          suspect: { et: 'kahtlustatav', en: 'a suspect' },
          accused: { et: 'süüdistatav', en: 'the accused' },
          punished: { et: 'karistatud', en: 'punished' },
          other: { et: 'muu menetlusosaline', en: 'another participant' },
        },
      ),
      on: dayField({
        et: 'Karistati või menetlus lõppes',
        en: 'Punished, or proceeding ended, on',
      }),
      what: text({ et: 'Mille eest', en: 'For what' }),
    },
  },
} as const satisfies StepSchemas;
