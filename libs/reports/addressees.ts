import type { Words } from '#law/words';

/** Whom the Act has notices sent to, by the name a notice carries. */
export const addressees: Readonly<Record<string, Words>> = {
  kapo: { et: 'Kaitsepolitseiamet', en: 'Internal Security Service' },
  minister: { et: 'Minister', en: 'Minister' },
  person: { et: 'Isik', en: 'Person' },
  court: { et: 'Halduskohus', en: 'Administrative court' },
  commander: { et: 'Kaitseväe juhataja', en: 'Commander of the Defence Forces' },
};

/** The addressee in words; the name itself where the list does not have it. */
export const addresseeWords = (to: string): Words => addressees[to] ?? { et: to, en: to };
