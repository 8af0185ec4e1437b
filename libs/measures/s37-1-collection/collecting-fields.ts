import { choice, optional, told } from '#statechart/field';
import { abroadFields } from '../s36-common/abroad-fields.js';
import { factsField, purposeField } from '../s36-common/basis-fields.js';
import { basis } from '../s36-common/form-pages.js';
import { mannerFields } from '../s36-common/manner-fields.js';
import { planFields } from '../s36-common/plan-task.js';
import { purposeFields } from '../s36-common/purpose-fields.js';
import { weighingFields } from '../s36-common/weighing-fields.js';

/** § 37 (1): which of the five kinds of information is collected. */
export const kindFields = {
  collects: told(
    optional(
      choice(
        { et: 'Kogutav teave (§ 37 lg 1)', en: 'Information collected (§ 37 (1))' },
        {
          '37-1-1': { et: 'signaalid', en: 'signals' },
          '37-1-2': { et: 'pildid ja kujutised', en: 'pictures and images' },
          '37-1-3': { et: 'teave teistelt teabevaldajatelt', en: 'from other holders' },
          '37-1-4': { et: '§ 39 viisil saadud teave', en: 'obtained under § 39' },
          '37-1-5': { et: 'teave avalikest allikatest', en: 'from public sources' },
        },
      ),
    ),
    {
      by: '§ 37 (1)',
      page: basis,
      help: {
        et: 'Taotlus nimetab täpselt ühe liigi: selle, mille jaoks menetlus avati. Teise liigi ' +
          'jaoks avatakse teine menetlus.',
        en: 'A request names exactly one kind: the one the case was opened for. For another kind ' +
          'another case is opened.',
      },
    },
  ),
} as const;

const { wantedUntil, newFacts } = mannerFields;

/** What every request under § 37 (1) is asked; `own` is what its clause asks besides. */
export const collectionFields = <const Own extends object>(own: Own) => ({
  ...purposeField, ...kindFields, ...planFields, ...purposeFields, ...factsField, ...own,
  ...weighingFields, newFacts, wantedUntil,
});

/** § 38: the methods and means, for the clauses that § 38 speaks of. */
export const methodFields = { methods: abroadFields.methods } as const;
