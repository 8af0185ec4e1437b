import type { CaseFile } from '#statechart/case-file';
import { choice, optional, references, text } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import { purposeFields } from './purpose-fields.js';
import type { requestFields } from './steps.js';

/** What a request under § 37 (2) is asked besides: its limb, clause, operation and methods. */
export const abroadFields = {
  limb: optional(
    choice(
      { et: 'Volitus (§ 37 lg 2)', en: 'Power (§ 37 (2))' },
      {
        '37-2-1': {
          et: 'rahvusvahelise sõjalise operatsiooni piirkonnas',
          en: 'in the area of an international military operation',
        },
        '37-2-2': {
          et: 'väljaspool Eesti territooriumi tegutsemiseks',
          en: 'for acting outside the territory of Estonia',
        },
      },
    ),
  ),
  clause: optional(
    choice(
      { et: 'Paragrahvi enda eesmärk (lg 1)', en: "The section's own purpose, (1)" },
      {
        '1': { et: 'sõjalise operatsiooni ettevalmistamine', en: 'preparing an operation' },
        '2': { et: 'sõjalise operatsiooni läbiviimine', en: 'conducting an operation' },
        '3': { et: 'operatsioonis osaleva üksuse kaitse', en: 'protecting a unit taking part' },
        '4': {
          et: 'väljaspool Eestit tegutsemiseks vajaliku teabe kogumine',
          en: 'collecting information necessary for acting outside Estonia',
        },
      },
    ),
  ),
  ...purposeFields,
  abroadNecessity: optional(
    text({
      et: 'Milleks on see väljaspool Eestit tegutsemisel vajalik',
      en: 'Why it is necessary for acting outside Estonia',
    }),
  ),
  methods: optional(
    references({ et: 'Meetodid ja vahendid (§ 38)', en: 'Methods and means (§ 38)' }, 'method'),
  ),
} as const;

/** A case whose request has those fields. */
export type AbroadFile = CaseFile & {
  readonly asked: Partial<FieldsOf<typeof requestFields & typeof abroadFields>>;
};
