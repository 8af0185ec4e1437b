import { choice, dayField, optional, text, told } from '#statechart/field';
import { milderMeans, necessity, target, term } from '../../s36-common/form-pages.js';

/** What a request for professional assistance is asked besides (§ 39). */
export const assistanceFields = {
  information: told(
    optional(text({ et: 'Millist teavet palutakse koguda', en: 'What is to be collected' })),
    {
      by: '§ 39 (1)',
      page: target,
      help: {
        et: 'Halduskoostöö seaduses nõutud kirjalikud andmed: millist teavet, kelle või mille ' +
          'kohta ja milleks palutakse koguda.',
        en: 'The written particulars that the Administrative Cooperation Act asks for: what ' +
          'information, about whom or what, and for what use.',
      },
    },
  ),
  neededBy: told(
    optional(dayField({ et: 'Teavet on vaja hiljemalt', en: 'Needed by' })),
    {
      by: '§ 39 (1)',
      page: term,
      help: {
        et: 'Päev, milleks ametiabi palutakse anda; Välisluureamet arvestab sellega oma vastuses.',
        en: 'The day by which the assistance is asked for; the Service answers with it in view.',
      },
    },
  ),
  otherWaysFail: told(
    optional(
      choice(
        { et: 'Muul õiguspärasel viisil kogumine', en: 'Collecting in another lawful manner' },
        {
          impossible: { et: 'ei ole võimalik', en: 'is impossible' },
          disproportionate: {
            et: 'on ebaproportsionaalselt raske', en: 'is disproportionately difficult',
          },
        },
      ),
    ),
    {
      by: '§ 39 (2)',
      page: milderMeans,
      help: {
        et: 'Abi antakse üksnes ühel neist juhtudest. Valige see, mida järgmine väli põhjendab.',
        en: 'Assistance is given in one of these cases only. Choose the one that the next field ' +
          'gives reasons for.',
      },
    },
  ),
  otherWays: told(
    optional(
      text({ et: 'Proovitud või hinnatud muud viisid', en: 'Other ways tried or assessed' }),
    ),
    {
      by: '§ 39 (2)',
      page: milderMeans,
      help: {
        et: 'Millised õiguspärased viisid läbi prooviti või hinnati ja miks neist ei piisa.',
        en: 'Which lawful ways were tried or assessed, and why they do not do.',
      },
    },
  ),
  unavoidable: told(
    optional(
      text({ et: 'Miks on teave vältimatult vajalik', en: 'Why it is unavoidably necessary' }),
    ),
    {
      by: '§ 39 (2)',
      page: necessity,
      help: {
        et: 'Riigi sõjaliseks kaitsmiseks peab teave olema vältimatult vajalik; kasulikkusest ' +
          'ega olulisusest ei piisa.',
        en: 'For the military defence of the state the information has to be unavoidably ' +
          'necessary; useful or important is not enough.',
      },
    },
  ),
} as const;
