import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { says } from '../s36-common/law.js';
import type { urgentFields } from './urgent-fields.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof urgentFields>> };

export const cannotBePostponed = rule<File, Step>('KKS-54s1-2.a', {
  holds: ({ file }) => says(file.asked.cannotBePostponed),
  because: {
    et: 'taotluses ei ole põhjendatud, miks juhtum on edasilükkamatu',
    en: 'the request does not say why the case cannot be postponed',
  },
});

/** A repeat is a new request that weighs what the earlier one gave (AMB-06). */
export const earlierWeighed = (id: RuleId) =>
  rule<File, Step>(id, {
    policy: 'AMB-06',
    holds: ({ file, facts }) => facts.earlier.length === 0 || says(file.asked.earlierGave),
    because: {
      et: 'korduvas taotluses ei ole märgitud, mida andis varasem otsus',
      en: 'the repeated request does not say what the earlier decision gave',
    },
  });
