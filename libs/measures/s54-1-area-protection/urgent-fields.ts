import { optional, text, told } from '#statechart/field';
import { newFacts, term } from '../s36-common/form-pages.js';

/** What the means of § 54¹ (2) ask a request for besides: urgency, and what an earlier one gave. */
export const urgentFields = {
  cannotBePostponed: told(
    optional(
      text({ et: 'Miks juhtum on edasilükkamatu', en: 'Why the case cannot be postponed' }),
    ),
    {
      by: '§ 54¹ (2)',
      page: term,
      help: {
        et: 'Abinõu on lubatud üksnes edasilükkamatul juhul: mis läheb kaotsi või kes satub ' +
          'ohtu, kui oodata.',
        en: 'The means is allowed only in a case that cannot be postponed: what is lost, or ' +
          'who is endangered, by waiting.',
      },
    },
  ),
  earlierGave: told(
    optional(text({ et: 'Mida andis varasem otsus', en: 'What the earlier decision gave' })),
    {
      by: '§ 54¹ (3)',
      page: newFacts,
      help: {
        et: 'Otsust ei pikendata, korduv taotlus on uus taotlus (registri valik AMB-06): ' +
          'mida varasem otsus andis ja miks sellest ei piisanud.',
        en: 'A decision is not extended; to repeat is to request anew (the choice AMB-06 of ' +
          'this register): what the earlier one gave and why that was not enough.',
      },
    },
  ),
} as const;
