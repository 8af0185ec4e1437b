import type { Citation } from '#law/citation';
import type { CaseFile } from '#statechart/case-file';
import { choice, optional, references, text, told } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import { basis, conditions, necessity } from './form-pages.js';
import { purposeFields } from './purpose-fields.js';
import type { requestFields } from './steps.js';

/** What a request under § 37 (2) is asked besides: its limb, clause, operation and methods. */
export const abroadFields = {
  limb: told(
    optional(
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
    {
      by: '§ 37 (2)',
      page: basis,
      help: {
        et: 'Punkt 1 eeldab operatsiooni, mille piirkonnas toiming tehakse; punkt 2 põhjendust, ' +
          'milleks on teavet väljaspool Eestit tegutsemisel vaja.',
        en: 'Clause 1) needs the operation in whose area the measure is taken; clause 2) the ' +
          'reason why the information is needed for acting outside Estonia.',
      },
    },
  ),
  clause: told(
    optional(
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
    {
      page: basis,
      help: {
        et: 'Ka selle paragrahvi enda eesmärkide loetelu on ammendav.',
        en: "The section's own list of purposes is closed too.",
      },
    },
  ),
  ...purposeFields,
  abroadNecessity: told(
    optional(
      text({
        et: 'Milleks on see väljaspool Eestit tegutsemisel vajalik',
        en: 'Why it is necessary for acting outside Estonia',
      }),
    ),
    {
      by: '§ 37 (2) 2)',
      page: necessity,
      help: {
        et: 'Nõutav punkti 2 korral: milliseks tegevuseks väljaspool Eestit teave on mõeldud.',
        en: 'Asked for with clause 2): for which activity outside Estonia the information is.',
      },
    },
  ),
  methods: told(
    optional(
      references({ et: 'Meetodid ja vahendid (§ 38)', en: 'Methods and means (§ 38)' }, 'method'),
    ),
    {
      by: '§ 38',
      page: conditions,
      help: {
        et: 'Kasutada võib üksnes ministri määruse loetelus olevaid meetodeid ja vahendeid.',
        en: 'Only methods and means on the list set by regulation of the minister may be used.',
      },
    },
  ),
} as const;

/** The same, under the section whose own purposes the clause lists. */
export const abroadFieldsOf = (section: Citation) => ({
  ...abroadFields, clause: told(abroadFields.clause, { by: section }),
});

/** A case whose request has those fields. */
export type AbroadFile = CaseFile & {
  readonly asked: Partial<FieldsOf<typeof requestFields & typeof abroadFields>>;
};
