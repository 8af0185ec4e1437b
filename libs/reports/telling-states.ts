import type { Words } from '#law/words';

/** The case of § 40, one for each act and person. */
export const tellingMeasure = 'S40';

/** Where a § 40 case may stand (part C of the rulebook), in the order of its path. */
export const tellingStates: Readonly<Record<string, Words>> = {
  awaitingLapse: { et: 'ootab salastatuse kustumist', en: 'awaiting the lapse of classification' },
  notifyDue: { et: 'isik tuleb teavitada', en: 'the person must be told' },
  notified: { et: 'isik teavitatud', en: 'person told' },
  withheldTemporarily: { et: 'ajutiselt teavitamata', en: 'withheld temporarily' },
  courtPending: { et: 'taotlus halduskohtus', en: 'application before the court' },
  withheldPermanently: { et: 'püsivalt teavitamata', en: 'withheld permanently' },
  withheldByCourt: {
    et: 'püsivalt teavitamata kohtu loal',
    en: 'withheld permanently with the permission of the court',
  },
  notDeliverable: { et: 'ei ole kätte toimetatav', en: 'not deliverable' },
  notIdentified: { et: 'isik tuvastamata', en: 'person not identified' },
  notNotifiable: { et: 'ei kuulu teavitamisele', en: 'not to be told' },
};

const settled = new Set(['notified', 'withheldPermanently', 'withheldByCourt', 'notNotifiable']);

/** Says whether the law asks no more of the case; a person who cannot be reached is still owed. */
export const isSettled = (state: string | null): boolean => state !== null && settled.has(state);
