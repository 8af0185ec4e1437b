import { rule } from '#law/rule';
import type { Step, StepOf } from '#statechart/step';
import type { items } from '../data.js';
import { dataIn, itemsIn, originsIn } from './data-in.js';
import { named, reasoned } from './said.js';

type Delete = StepOf<typeof items.delete>;

/** Deletion is decided by recording that the need ended. */
export const deletionDecided = rule<unknown, Delete>('KKS-36-3-2.b', {
  holds: ({ step, facts }) => reasoned(step.copies) && reasoned(step.proof) &&
    itemsIn(facts).every(({ needEndedAt }) => needEndedAt !== null),
  because: {
    et: 'töötlemise vajadus ei ole märgitud lõppenuks või on kustutamise kontroll kirjeldamata',
    en: 'the need is not recorded as ended, or how the deletion was verified is not said',
  },
});

/** Deleted once and for all: what is gone is not reviewed, used or deleted again. */
export const notYetDeleted = rule<unknown, Step>('KKS-36-3-2.b', {
  holds: ({ facts }) => itemsIn(facts).every(({ deletedAt }) => deletedAt === null),
  because: { et: 'andmed on juba kustutatud', en: 'the data are deleted already' },
});

/** Four eyes: one decides on the deletion, another verifies it (AMB-62). */
export const verifiedByAnother = rule<unknown, Delete>('KKS-36-3-3', {
  policy: 'AMB-62',
  holds: ({ step, facts }) =>
    itemsIn(facts).every(({ needEndedBy }) => needEndedBy !== step.by.person),
  because: {
    et: 'kustutamist kontrollib keegi teine kui see, kes vajaduse lõppenuks märkis',
    en: 'the deletion is verified by another than who recorded that the need ended',
  },
});

const isAboutAFile = (facts: Parameters<typeof itemsIn>[0]): boolean =>
  itemsIn(facts).some(({ isFile }) => isFile);

/** A file is destroyed by the minister's regulation; while its text is not loaded, not at all. */
export const destroyedByRegulation = rule<unknown, Delete>('KKS-43-1.b', {
  holds: ({ step, facts }) => !isAboutAFile(facts) ||
    (dataIn(facts).fileRegulation && named(step.regulation)),
  because: {
    et: 'teabetoimiku hävitamiseks peab olema laaditud ministri määrus ja nimetatud selle säte',
    en: "to destroy an information file the minister's regulation has to be loaded, and its " +
      'rule named',
  },
});

/** Whoever has still to be told of the act loses nothing by the destruction of its file. */
export const nobodyLeftToTell = rule<unknown, Delete>('KKS-43-1.b', {
  policy: 'AMB-42',
  holds: ({ facts }) => !isAboutAFile(facts) ||
    originsIn(facts).every(({ tellingOpen }) => !tellingOpen),
  because: {
    et: 'teabetoimikut ei hävitata, kuni isiku teavitamise (§ 40) juhtum on lõpetamata',
    en: 'an information file is not destroyed while a case of telling a person (§ 40) is open',
  },
});
