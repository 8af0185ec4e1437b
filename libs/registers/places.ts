import { choice, flag, line, reference, text } from '#statechart/field';
import { ending, from, name, records, until } from './fields.js';
import type { RegisterSchema } from './fields.js';

export const operations = {
  record: {
    label: { et: 'Kannan operatsiooni registrisse', en: 'Record an operation' },
    by: '§ 37 (2) 1)', offices: records,
    fields: {
      name,
      mandate: text({ et: 'Mandaat', en: 'Mandate' }),
      decision: line({ et: 'Otsus riigikaitseseaduse järgi', en: 'National defence decision' }),
      territory: text({ et: 'Piirkond', en: 'Territory' }),
      from,
      until,
      hasArea: flag({ et: 'Piirkond on määratud', en: 'The area is determined' }),
    },
  },
  end: ending('§ 37 (2) 1)', records),
} as const satisfies RegisterSchema;

export const threats = {
  record: {
    label: { et: 'Hindan ohu', en: 'Assess a threat' },
    by: '§ 54¹ (2)', offices: ['unitCommander', 'commander'],
    fields: {
      area: reference({ et: 'Julgeolekuala', en: 'Restricted military area' }, 'area'),
      grade: choice(
        { et: 'Ohu aste', en: 'Grade' },
        {
          significant: { et: 'oluline oht', en: 'significant threat' },
          heightened: { et: 'kõrgendatud oht', en: 'heightened threat' },
        },
      ),
      facts: text({ et: 'Asjaolud', en: 'Facts' }),
    },
  },
  close: ending('§ 54¹ (2)', ['unitCommander', 'commander']),
} as const satisfies RegisterSchema;

export const methods = {
  record: {
    label: { et: 'Kannan meetodi loetellu', en: 'Record a method of the list' },
    by: '§ 38', offices: records, fields: { name, from, until },
  },
  end: ending('§ 38', records),
} as const satisfies RegisterSchema;
