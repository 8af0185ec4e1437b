// § 42 (2): what is collected follows the plan; a request names its item or says why it has none.
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import { optional, reference, text, told } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { basis } from './form-pages.js';
import { says } from './law.js';
import type { requestFields } from './steps.js';

/** What a request under § 37 is asked about the plan. */
export const planFields = {
  task: told(optional(reference({ et: 'Kava ülesanne', en: 'Task of the plan' }, 'task')), {
    by: '§ 42 (2)',
    page: basis,
    help: {
      et: 'Kehtiva teabe kogumise kava ülesanne, mida toiming täidab.',
      en: 'The task of the plan of information to be collected, in force now, that this serves.',
    },
  }),
  noTaskBecause: told(
    optional(text({ et: 'Miks kavas ülesannet ei ole', en: 'Why the plan has no such task' })),
    {
      by: '§ 42 (2)',
      page: basis,
      help: {
        et: 'Täitke üksnes siis, kui kavas ei ole ülesannet, mida toiming täidab: miks teavet ' +
          'on siiski vaja.',
        en: 'Only where the plan has no task that this serves: why the information is needed ' +
          'all the same.',
      },
    },
  ),
} as const;

type File = CaseFile & {
  readonly asked: Partial<FieldsOf<typeof requestFields & typeof planFields>>;
};

/** Background checks and the protection of the area are not collected by plan. */
const withoutPlan: readonly unknown[] = ['36-1-5', '36-1-6'];

/** § 42 (2): an item of the plan in force at the instant of the step, or a written reason. */
export const taskOfPlan = rule<File, Step>('KKS-42-2', {
  holds: ({ file: { asked }, facts: { task }, step: { at } }) =>
    withoutPlan.includes(asked.purpose) ||
    (task !== null && task.from <= at && (task.until === null || at < task.until)) ||
    says(asked.noTaskBecause),
  because: {
    et: 'nimetamata on kehtiva kava ülesanne; kui seda ei ole, puudub kirjalik põhjendus',
    en: 'no task of the plan in force is named, nor is it said in writing why there is none',
  },
});
