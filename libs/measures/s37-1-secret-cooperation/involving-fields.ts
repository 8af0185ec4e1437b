import { line, optional, reference, text, told } from '#statechart/field';
import { collateral, conditions, proportionality, target } from '../s36-common/form-pages.js';

/** What a request to involve a person in secret cooperation is asked. */
export const involvingFields = {
  pseudonym: told(optional(line({ et: 'Varjunimi', en: 'Pseudonym' })), {
    by: '§ 37¹ (2)',
    page: target,
    help: {
      et: 'Nimi, mida dokumentides kasutatakse; isiku õiget nime siia ei kirjutata.',
      en: 'The name used in documents; the real name of the person is not written here.',
    },
  }),
  access: told(optional(text({ et: 'Juurdepääs ja ajend', en: 'Access and motive' })), {
    by: '§ 37¹ (1)',
    page: target,
    help: {
      et: 'Milline teave on isikule kättesaadav, miks ta koostööd teeb ja kas ta on selleks ' +
        'sobiv: tervis, sõltuvus, võlad, sund.',
      en: 'Which information the person can reach, why he or she cooperates, and whether he or ' +
        'she is fit for it: health, dependence, debts, coercion.',
    },
  }),
  risks: told(optional(text({ et: 'Oht isikule ja perele', en: 'Risk to person and family' })), {
    by: '§ 36 (3) 1)',
    page: proportionality,
    help: {
      et: 'Millised ohud koostööga kaasnevad isikule ja tema perele ning kuidas neid ' +
        'maandatakse; ka see, kuidas koostöö lõpetatakse.',
      en: 'Which dangers the cooperation brings to the person and the family and how they are ' +
        'met; also how the cooperation is brought to its end.',
    },
  }),
  limits: told(optional(text({ et: 'Ülesannete piirid', en: 'Limits of the tasks' })), {
    by: '§ 36 (4)',
    page: collateral,
    help: {
      et: 'Mida isikult ei küsita ja mida ta ei tohi teha; kuriteos osalemist kaasamine ei hõlma.',
      en: 'What is not asked of the person and what he or she may not do; involvement covers no ' +
        'part in a crime.',
    },
  }),
  consent: told(optional(reference({ et: 'Nõusolek', en: 'Consent' }, 'consent')), {
    by: '§ 37¹ (4)',
    page: conditions,
    help: {
      et: 'Isiku nõusolek koostööks. Väljaspool Eestit tegutsemiseks nimetab Eesti kodaniku ' +
        'nõusolek ka § 37 lõiget 2¹ ja on kirjalikult taasesitatav.',
      en: "The person's consent to cooperate. For acting outside Estonia an Estonian citizen's " +
        'names § 37 (2¹) too and is reproducible in writing.',
    },
  }),
  consentNote: told(
    optional(text({ et: 'Suulise nõusoleku märge', en: 'Note of an oral consent' })),
    {
      by: '§ 37¹ (4)',
      page: conditions,
      help: {
        et: 'Nõutav suulise nõusoleku korral (registri valik AMB-52): milline oht kirjalikku ' +
          'ei luba, kus nõusolek on märgitud ja mida isikule selgitati.',
        en: 'Asked for with an oral consent (the choice AMB-52 of this register): which danger ' +
          'rules out a written one, where it was noted and what was explained.',
      },
    },
  ),
} as const;
