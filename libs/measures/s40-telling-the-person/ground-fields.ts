import type { Citation } from '#law/citation';
import type { Words } from '#law/words';
import { choices, optional, reference, text, told } from '#statechart/field';

/** Reasons, with what is asked of them here. */
export const reasonsFor = (by: Citation, help: Words) =>
  told(optional(text({ et: 'Põhjendus', en: 'Reasons' })), { by, help });

/** The grounds of § 40 (2); each asks for what it protects. */
export const groundFields = {
  grounds: told(
    optional(
      choices(
        { et: 'Alused (§ 40 lg 2)', en: 'Grounds (§ 40 (2))' },
        {
          '40-2-1': {
            et: 'teise isiku õigused või ohutus', en: "another person's rights or safety",
          },
          '40-2-2': { et: 'vahend, meetod või taktika', en: 'a means, method or tactic' },
          '40-2-3': { et: 'allikas või kaasatud isik', en: 'a source or cooperating person' },
          '40-2-4': { et: 'rahvusvaheline koostöö', en: 'international cooperation' },
        },
      ),
    ),
    {
      by: '§ 40 (2)',
      help: {
        et: 'Loetelu on ammendav. Märkige üksnes need alused, mis praegu esinevad.',
        en: 'The list is closed. Mark only the grounds that are there now.',
      },
    },
  ),
  reasons: reasonsFor('§ 40 (2)', {
    et: 'Mida teavitamine just selle isiku ja toimingu puhul kahjustaks või ohustaks.',
    en: 'What telling this very person of this act would damage or endanger.',
  }),
} as const;

/** What each ground asks for that it protects. */
export const harmFields = {
  ...groundFields,
  otherPerson: told(
    optional(text({ et: 'Teine isik või isikute ring', en: 'Other person or class' })),
    {
      by: '§ 40 (2) 1)',
      help: {
        et: 'Kelle õigused saaksid oluliselt kahjustatud või kes satuks ohtu.',
        en: 'Whose rights would be damaged significantly, or who would be endangered.',
      },
    },
  ),
  means: told(
    optional(text({ et: 'Vahend, meetod või taktika', en: 'The means, method or tactic' })),
    {
      by: '§ 40 (2) 2)',
      help: { et: 'Mille salajasus satuks ohtu.', en: 'Whose secrecy would be endangered.' },
    },
  ),
  source: told(
    optional(text({ et: 'Allikas või koostöö kanne', en: 'The source or cooperation' })),
    {
      by: '§ 40 (2) 3)',
      help: {
        et: 'Viide kandele; inimest nimetamata.', en: 'A reference to the record, naming nobody.',
      },
    },
  ),
  partner: told(
    optional(reference({ et: 'Riik või organisatsioon', en: 'State or body' }, 'partner')),
    {
      by: '§ 40 (2) 4)',
      help: {
        et: 'Kellega teabevahetus või koostöö saaks kahjustatud.',
        en: 'With whom the exchange of information or cooperation would be damaged.',
      },
    },
  ),
} as const;

const ceased = {
  et: 'Milline alus langes ära ja millest see nähtub.',
  en: 'Which ground has ceased, and what shows it.',
};

/** What is asked of the reasons of a review, and of what ends the withholding. */
export const persists = reasonsFor('§ 40 (3)', {
  et: 'Millest nähtub, et alus püsib, ja mis on eelmisest korrast muutunud.',
  en: 'What shows that the ground persists, and what has changed since the last time.',
});
export const ceasing = { ...groundFields, reasons: reasonsFor('§ 40 (3)', ceased) };
export const withdrawing = { ...groundFields, reasons: reasonsFor('§ 40 (5)', ceased) };
export const revoking = reasonsFor('§ 40 (4)', ceased);
