import { citationOf } from '#law/citation';
import type { Words } from '#law/words';
import { choice, choices, instantField, line, optional, text, told } from '#statechart/field';
import type { Field } from '#statechart/field';
import { itemChoices, items } from './items.js';
import type { Item } from './items.js';

const statements = {
  confirmed: { et: 'kinnitab', en: 'confirms' },
  notConfirmed: { et: 'ei kinnita', en: 'does not confirm' },
} as const;

const fieldOf = ({ id, kind, label }: Item): Field =>
  told(optional(fieldKind(kind, label)), { by: citationOf(id) });

const fieldKind = (kind: Item['kind'], label: Words): Field => {
  switch (kind) {
    case 'statement': return choice(label, statements);
    case 'number': return line(label);
    case 'text': return text(label);
  }
};

/** What an item asks besides its own field. */
const beside: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  names: {
    formerNames: told(optional(text({ et: 'endised nimed', en: 'former names' })), {
      by: '§ 41⁴ (2) 1)',
      help: {
        et: 'Küsitakse üksnes isikult, kes ei ole Eesti kodanik.',
        en: 'Asked only of a person who is not an Estonian citizen.',
      },
    }),
    documentIssued: told(
      optional(choice({ et: 'isikut tõendav dokument', en: 'identity document' }, {
        estonia: { et: 'väljastatud Eestis', en: 'issued in Estonia' },
        abroad: { et: 'väljastatud välisriigis', en: 'issued abroad' },
      })),
      {
        by: '§ 41⁴ (2) 2)',
        help: {
          et: 'Dokumendi numbrit küsitakse üksnes siis, kui see on väljastatud välisriigis.',
          en: 'The number is asked for only where the document was issued abroad.',
        },
      },
    ),
  },
  family: {
    relatives: told(
      optional(choices({ et: 'kelle andmed on ankeedis', en: 'whose data the profile holds' }, {
        parents: { et: 'vanemad', en: 'parents' },
        fosterParents: { et: 'kasuvanemad', en: 'foster parents' },
        children: { et: 'lapsed', en: 'children' },
        fosterChildren: { et: 'kasulapsed', en: 'foster children' },
        siblings: { et: 'õed ja vennad', en: 'siblings' },
        others: { et: 'muud sugulased', en: 'other relatives' },
      })),
      {
        by: '§ 41⁴ (2) 14)',
        help: {
          et: 'Seadus nimetab vanemaid, kasuvanemaid, lapsi ja kasulapsi; teiste sugulaste ' +
            'andmeid ei küsita. Pereliikmete kohta eraldi toiminguid ei tehta (registri valik ' +
            'AMB-33).',
          en: 'The Act names parents, foster parents, children and foster children; of other ' +
            'relatives nothing is asked. No acts are taken on family members (the choice AMB-33 ' +
            'of this register).',
        },
      },
    ),
  },
};

/** What the profile carries: each item, what has nothing to say, and what the person withholds. */
export const profileFields: Readonly<Record<string, Field>> = {
  filledAt: told(instantField({ et: 'Ankeet on täidetud', en: 'The profile was filled in at' }), {
    by: '§ 41⁴ (1)',
    help: {
      et: 'Ankeet täidetakse iga viie aasta järel.',
      en: 'The profile is filled in every five years.',
    },
  }),
  ...Object.fromEntries(items.flatMap((item) =>
    [[item.name, fieldOf(item)] as const, ...Object.entries(beside[item.name] ?? {})])),
  none: told(
    optional(choices(
      { et: 'Vastus on „ei ole”', en: 'Answered with "none"' },
      itemChoices(items.filter(({ mayBeNone }) => mayBeNone)),
    )),
    { by: '§ 41⁴ (2)' },
  ),
  withheld: told(
    optional(choices({ et: 'Isik keeldub esitamast', en: 'The person withholds' }, itemChoices())),
    {
      by: '§ 41⁶ (2) 2)',
      help: {
        et: 'Isikul on õigus keelduda andmetest, mis võivad tuua kaasa tema vabastamise, ' +
          'töölepingu ülesütlemise või süüteo- või distsiplinaarmenetluse. Selline punkt ei ole ' +
          'puudu ega varjatud.',
        en: 'The person may withhold data that could lead to release, termination of the ' +
          'contract, or offence or disciplinary proceedings. Such an item is neither missing ' +
          'nor concealed.',
      },
    },
  ),
};
