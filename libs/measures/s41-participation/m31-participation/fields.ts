import { choice, flag, instantField, line, optional, text, told } from '#statechart/field';
import { basis, conditions, target, term } from '../../s36-common/form-pages.js';

/** What a request to take part in an operation of a security authority is asked besides (§ 41). */
export const participationFields = {
  authority: told(
    optional(
      choice(
        { et: 'Kaasav julgeolekuasutus', en: 'Security authority that involves' },
        {
          kapo: { et: 'Kaitsepolitseiamet', en: 'Internal Security Service' },
          fis: { et: 'Välisluureamet', en: 'Foreign Intelligence Service' },
        },
      ),
    ),
    {
      by: '§ 41 (2)',
      page: target,
      help: {
        et: 'Operatsioon ja selle meetmed on julgeolekuasutuse omad; Kaitsevägi osaleb kaasatuna.',
        en: 'The operation and its measures are those of the authority; the Defence Forces take ' +
          'part as involved by it.',
      },
    },
  ),
  involvement: told(
    optional(line({ et: 'Kaasamise dokument', en: 'Document of involvement' })),
    {
      by: '§ 41 (2)',
      page: basis,
      help: {
        et: 'Julgeolekuasutuse dokumendi viide; ilma kaasamiseta osaleda ei saa.',
        en: 'The reference of the document by the authority; without it nobody takes part.',
      },
    },
  ),
  involvedUntil: told(
    optional(instantField({ et: 'Kaasatud kuni', en: 'Involved until' })),
    {
      by: '§ 41 (2)',
      page: term,
      help: {
        et: 'Kui dokument nimetab kaasamise lõpu, ei või osalemine kauem kesta.',
        en: 'Where the document names an end, the participation does not outlast it.',
      },
    },
  ),
  link: told(
    optional(
      text({ et: 'Ülesande seos Kaitseväega', en: 'Link of the task to the Defence Forces' }),
    ),
    {
      by: '§ 41 (1)',
      page: basis,
      help: {
        et: 'Millist Kaitseväge puudutavat luure- või vastuluureülesannet operatsioon täidab.',
        en: 'Which intelligence or counter-intelligence task concerning the Defence Forces the ' +
          'operation serves.',
      },
    },
  ),
  ownMeasure: told(
    optional(flag({ et: 'Kavas on Kaitseväe enda meede', en: 'A measure of our own is planned' })),
    {
      by: '§ 41 (2)',
      page: conditions,
      help: {
        et: 'Osalemine ei anna Kaitseväele ühtegi oma volitust: oma meede vajab eraldi taotlust.',
        en: 'Taking part gives the Defence Forces no power: a measure of their own needs a ' +
          'request of its own.',
      },
    },
  ),
} as const;
