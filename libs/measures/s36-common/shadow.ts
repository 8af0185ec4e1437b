// Shadow information and conspiracy techniques, wherever a section gives them: § 37 (2²) says what
// they may hide and from whom.
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import { choices, optional, text, told } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { conditions, target } from './form-pages.js';
import { says } from './law.js';

const hides = choices(
  { et: 'Mida varjatakse', en: 'What is hidden' },
  {
    performer: { et: 'toimingu tegijaid', en: 'who performs the act' },
    purpose: { et: 'toimingu eesmärki', en: 'the purpose of the act' },
    ownership: {
      et: 'kasutatavate õiguste, kohustuste ja vara kuuluvust',
      en: 'to whom the rights, duties and property used belong',
    },
  },
);

const hidesFrom = choices(
  { et: 'Kelle eest varjatakse', en: 'From whom it is hidden' },
  {
    dataSubject: { et: 'andmesubjekti eest', en: 'from the data subject' },
    overseer: { et: 'järelevalve teostaja eest', en: 'from whoever oversees' },
    register: { et: 'selle registri eest', en: 'from this register' },
    others: { et: 'kellegi teise eest', en: 'from somebody else' },
  },
);

/** What a request for shadow information or conspiracy techniques is asked besides. */
export const shadowFields = {
  concealedAct: told(
    optional(text({ et: 'Toiming, mida varjatakse', en: 'The act that is concealed' })),
    {
      by: '§ 37 (2²)',
      page: target,
      help: {
        et: 'Variandmed teenivad alati mõnda muud toimingut: nimetage see ja selle viide.',
        en: 'Shadow information always serves some other act: name it, with its reference.',
      },
    },
  ),
  hides: told(optional(hides), {
    by: '§ 37 (2²)',
    page: conditions,
    help: {
      et: 'Märkige vähemalt üks: muud variandmed ja konspiratsioonivõtted varjata ei või.',
      en: 'Mark at least one: shadow information and conspiracy techniques may hide nothing else.',
    },
  }),
  hidesFrom: told(optional(hidesFrom), {
    by: '§ 37 (2²)',
    page: conditions,
    help: {
      et: 'Varjata võib üksnes andmesubjekti eest; järelevalve ja register näevad kõike.',
      en: 'It may be hidden from the data subject only; overseers and the register see it all.',
    },
  }),
} as const;

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof shadowFields>> };

/** Performer, purpose or ownership of a named act, hidden from the data subject alone. */
export const shadowAim = (id: RuleId = 'KKS-37-2s2') =>
  rule<File, Step>(id, {
    holds: ({ file: { asked } }) => saysWhat(asked) && onlyFromSubject(asked),
    because: ({ file: { asked } }) =>
      saysWhat(asked)
        ? {
            et: 'varjata võib üksnes andmesubjekti eest',
            en: 'it may be hidden from the data subject only',
          }
        : {
            et: 'taotlus ei nimeta varjatavat toimingut või seda, kas varjatakse selle tegijaid, ' +
              'eesmärki või vara kuuluvust',
            en: 'the request does not name the act concealed, or whether its performers, its ' +
              'purpose or the ownership of what is used is hidden',
          },
  });

const saysWhat = ({ concealedAct, hides: what = [] }: File['asked']): boolean =>
  says(concealedAct) && what.length > 0;

const onlyFromSubject = ({ hidesFrom: from = [] }: File['asked']): boolean =>
  from.length > 0 && from.every((each) => each === 'dataSubject');
