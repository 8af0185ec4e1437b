// What the two interviews of § 37 (2) share: in an operation area and for acting abroad. The Act
// names neither a decider nor a term; an interview is an open means (AMB-23), reviewed (AMB-24).
import type { Citation, RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { Rule } from '#law/rule';
import type { Words } from '#law/words';
import { flag, optional, reference, told } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { add, lawful } from '#statechart/statechart';
import type { AbroadFile } from '../s36-common/abroad-fields.js';
import { conditions } from '../s36-common/form-pages.js';
import { reviewedSteps } from '../s36-common/life-steps.js';
import {
  askedNoMore, askingAgainFields, refusalSteps, toldOfRight,
} from '../s36-common/right-to-refuse.js';
import { plainRequest } from './plain-request.js';

/** What a request for an interview is asked besides its own clause. */
export const interviewFields = {
  ...plainRequest,
  hidesPerformer: told(
    optional(
      flag({
        et: 'Küsitletavale ei öelda, et küsib Kaitsevägi',
        en: 'The person is not told that the Defence Forces ask',
      }),
    ),
    {
      by: '§ 37 (2²)',
      page: conditions,
      help: {
        et: 'Toimingu tegija varjamine on variandmete kasutamine ja vajab selleks tehtud otsust.',
        en: 'To hide who performs the act is to use shadow information, which needs its decision.',
      },
    },
  ),
  shadowDecision: told(
    optional(
      reference({ et: 'Variandmete kasutamise asi', en: 'Case on shadow information' }, 'case'),
    ),
    {
      by: '§ 37 (2²)',
      page: conditions,
      help: {
        et: 'Nõutav, kui küsitletavale ei öelda, kes küsib.',
        en: 'Asked for where the person is not told who asks.',
      },
    },
  ),
  ...askingAgainFields,
} as const;

type File = AbroadFile & { readonly asked: Partial<FieldsOf<typeof interviewFields>> };

/** The performer is hidden only under a decision on shadow information. */
export const performerShown = rule<File, Step>('KKS-37-2s2', {
  holds: ({ file: { asked } }) =>
    asked.hidesPerformer !== true || asked.shadowDecision !== undefined,
  because: {
    et: 'küsitleja varjamine on variandmete kasutamine; selle asi on nimetamata',
    en: 'to hide who asks is to use shadow information; the case on that is not named',
  },
});

/** The other clause is another measure; that one is named at all is a rule of its own. */
export const onlyUnder = (
  id: RuleId,
  limb: NonNullable<AbroadFile['asked']['limb']>,
  because: Words,
) =>
  rule<AbroadFile, Step>(id, {
    holds: ({ file: { asked } }) => asked.limb === undefined || asked.limb === limb,
    because,
  });

/** What is said to a case of interviews under the clause, besides its request. */
export const interviewSteps = (power: Citation) => {
  const { logActivity, ...others } = reviewedSteps(power);
  return {
    ...others,
    logActivity: { ...logActivity, fields: { ...logActivity.fields, ...toldOfRight } },
    ...refusalSteps,
  };
};

/** What is recorded of an interview happened while it lasted, and before any refusal. */
export const interviewing = (logged: Rule) => ({
  logActivity: { guard: lawful(logged, askedNoMore), actions: [add('activity')] },
});
