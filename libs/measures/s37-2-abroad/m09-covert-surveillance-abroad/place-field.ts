import { choices, optional, told } from '#statechart/field';
import { target } from '../../s36-common/form-pages.js';

/** Where the person watched is, and is expected to go: not one step inside Estonia. */
export const placeField = {
  watchedIn: told(
    optional(
      choices(
        { et: 'Kus isik jälgimise ajal viibib', en: 'Where the person is while watched' },
        {
          abroad: { et: 'väljaspool Eestit', en: 'outside Estonia' },
          estonia: { et: 'Eestis', en: 'in Estonia' },
          unknown: { et: 'ei ole teada', en: 'not known' },
        },
      ),
    ),
    {
      by: '§ 37 (2) 3)',
      page: target,
      help: {
        et:
          'Otsustab jälgitava, mitte jälgija asukoht. Kui mõni koht on Eestis, seda õigust ei ' +
          'ole; piiri ületamisel jälgimine lõpeb.',
        en:
          'It is the place of the person watched that counts, not that of the watcher. With any ' +
          'place in Estonia there is no such power, and at the border the surveillance ends.',
      },
    },
  ),
} as const;
