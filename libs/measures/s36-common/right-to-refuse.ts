// § 37 (1¹): whoever is asked may refuse, and a refusal is a lawful end, never a thing overdue. For
// every measure that asks a person or a holder of information.
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import { choice, flag, instantField, optional, text, told } from '#statechart/field';
import type { FieldsOf, SealedText } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { newFacts } from './form-pages.js';
import { says } from './law.js';
import type { Ending } from './life-own.js';
import type { steps } from './steps.js';

/** Whether the person was told of the right: the Act gives no duty to tell, only the right. */
export const toldOfRight = {
  toldOfRight: told(
    optional(flag({ et: 'Keeldumisõigust on selgitatud', en: 'Told of the right to refuse' })),
    {
      by: '§ 37 (1¹)',
      help: {
        et: 'Hea tava, mitte seaduse nõue: tühi väli ei takista midagi, kuid jääb näha.',
        en: 'Good practice, not a duty under the Act: left empty it stops nothing, but it shows.',
      },
    },
  ),
} as const;

/** What a request is asked besides, where the person refused to answer before. */
export const askingAgainFields = {
  otherQuestion: told(
    optional(
      text({ et: 'Milles on küsimus teine kui varem', en: 'How the question differs from before' }),
    ),
    {
      by: '§ 37 (1¹)',
      page: newFacts,
      help: {
        et:
          'Nõutav, kui isik on varem teabe andmisest keeldunud: sama küsimust talle ei korrata. ' +
          'Öelge, mille poolest on küsimus teine või et isik ise soovib vastata.',
        en:
          'Asked for where the person has refused before: the same question is not repeated. ' +
          'Say how this one differs, or that the person wishes to answer.',
      },
    },
  ),
} as const;

/** The steps: somebody asked refuses, and the asking is over at that instant. */
export const refusalSteps = {
  refuseToAnswer: {
    label: { et: 'Märgin, et küsitletu keeldus', en: 'Record a refusal to answer' },
    by: '§ 37 (1¹)',
    offices: ['requester', 'unitCommander', 'recordsOfficer'] as const,
    fields: {
      refuser: told(
        choice(
          { et: 'Kes keeldus', en: 'Who refused' },
          {
            naturalPerson: { et: 'füüsiline isik', en: 'a natural person' },
            privateLegalPerson: {
              et: 'eraõiguslik juriidiline isik', en: 'a private-law legal person',
            },
            publicBody: {
              et: 'avaliku võimu kandja või asutus', en: 'a public authority or body',
            },
          },
        ),
        {
          by: '§ 37 (1¹)',
          help: {
            et: 'Keelduda võib füüsiline ja eraõiguslik juriidiline isik, põhjust nimetamata.',
            en: 'A natural or private-law legal person may refuse, and need not say why.',
          },
        },
      ),
      effective: told(optional(instantField({ et: 'Keeldus', en: 'Refused at' })), {
        by: '§ 37 (1¹)',
        help: {
          et: 'Hetk, mil isik keeldus; tühjana kande tegemise hetk.',
          en: 'The instant of the refusal; left empty, that of the record.',
        },
      }),
      ...toldOfRight,
    },
  },
} as const;

type Refusal = StepOf<typeof refusalSteps.refuseToAnswer>;
type Log = StepOf<typeof steps.logActivity>;
type AskingAgain = CaseFile & { readonly asked: Partial<FieldsOf<typeof askingAgainFields>> };

/** A natural person and a private-law legal person may refuse; a public authority is not meant. */
export const mayRefuse = rule<CaseFile, Refusal>('KKS-37-1s1', {
  holds: ({ step: { refuser } }) => refuser !== 'publicBody',
  because: {
    et: 'keeldumisõigus on füüsilisel ja eraõiguslikul juriidilisel isikul, mitte asutusel',
    en: 'the right to refuse is that of natural and private-law legal persons, not of authorities',
  },
});

/** The asking ends when the person refuses; what is recorded of it happened before that. */
export const askedNoMore = rule<CaseFile, Log>('KKS-37-1s1', {
  holds: ({ file: { kept, ended }, step: { to } }) =>
    kept['refuseToAnswer'] === undefined || ended === null || to <= ended.at,
  because: {
    et: 'isik on teabe andmisest keeldunud; samas asjas temalt rohkem ei küsita',
    en: 'the person has refused to give information and is asked no more in this matter',
  },
});

/** The same question is not put again to the same person in another case. */
export const notAskedAgain = rule<AskingAgain, Step>('KKS-37-1s1', {
  holds: ({ file, facts: { refusedToAnswer = [] } }) =>
    refusedToAnswer.length === 0 || says(file.asked.otherQuestion as SealedText | undefined),
  because: {
    et: 'isik on varem teabe andmisest keeldunud; sama küsimust talle ei korrata',
    en: 'the person has refused before; the same question is not repeated to him or her',
  },
});

/** The lawful end of an interview that the person refused; `life.ts` draws its arrows. */
export const answerRefused = {
  state: 'answerRefused',
  by: '§ 37 (1¹)',
  words: { et: 'isik keeldus vastamast', en: 'the person refused to answer' },
  hears: 'refuseToAnswer',
  concerns: mayRefuse,
} as const satisfies Ending;
