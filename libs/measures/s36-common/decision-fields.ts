import type { Citation } from '#law/citation';
import { choice, instantField, optional, text, told } from '#statechart/field';

/** What a decision to grant says. */
export const decisionFields = {
  until: told(optional(instantField({ et: 'Kehtib kuni', en: 'Valid until' })), {
    by: '§ 36 (4)',
    help: {
      et: 'Määrake nii lühike aeg, kui ülesanne vajab.',
      en: 'Set as short a time as the task needs.',
    },
  }),
  extent: told(
    choice(
      { et: 'Ulatus', en: 'Extent' },
      {
        asAsked: { et: 'taotletud ulatuses', en: 'as asked' },
        inPart: { et: 'osaliselt', en: 'in part' },
        withConditions: { et: 'tingimustega', en: 'with conditions' },
      },
    ),
    { by: '§ 36 (4)' },
  ),
  limits: told(optional(text({ et: 'Osa või tingimused', en: 'The part or the conditions' })), {
    by: '§ 1 (2)',
    help: {
      et: 'Nimetage täpselt, mida lubatakse ja mida mitte: isikud, kohad, tegevused, andmete ' +
        'kasutamine.',
      en: 'Name exactly what is granted and what is not: persons, places, acts, use of the data.',
    },
  }),
  reasons: told(optional(text({ et: 'Otsustaja põhjendus', en: "The decider's own reasons" })), {
    by: '§ 1 (2)',
    help: {
      et: 'Miks just selles asjas otsustatakse nii, otsustaja oma sõnadega. Taotluse kordamine ' +
        'ei ole otsustaja põhjendus.',
      en: 'Why this case is decided so, in the words of whoever decides. To repeat the request ' +
        'is to give no reasons of one’s own.',
    },
  }),
  proportionality: told(
    optional(text({ et: 'Proportsionaalsuse hinnang', en: 'Finding on proportionality' })),
    {
      by: '§ 36 (4)',
      help: {
        et: 'Otsustaja enda hinnang: kas abinõu kahjustab üksikisiku põhiõigusi ülemäära, ' +
          'võrreldes taotletava eesmärgiga.',
        en: "The decider's own finding: whether the means harms the fundamental rights of the " +
          'individual excessively, compared with the aim.',
      },
    },
  ),
} as const;

/** The same where a provision says how long the decision may run at most. */
export const decisionUnder = (term: Citation) => ({
  ...decisionFields,
  until: told(decisionFields.until, {
    by: term,
    help: {
      et: 'Määrake nii lühike aeg, kui ülesanne vajab. Seaduse pikim tähtaeg loetakse otsuse ' +
        'tegemise hetkest.',
      en: 'Set as short a time as the task needs. The longest term of the Act is counted from ' +
        'the instant of the decision.',
    },
  }),
});

/** The same where the Act has no longest term, and the provision of the power stands for it. */
export const openDecisionUnder = (power: Citation) => ({
  ...decisionFields, until: told(decisionFields.until, { by: power }),
});
