import { rule } from '#law/rule';
import type { Step, StepOf } from '#statechart/step';
import type { items } from '../data.js';
import { isObliged, itemsIn } from './data-in.js';
import { named, reasoned } from './said.js';

type Use = StepOf<typeof items.use>;

/** Who does not look after all records acts on those of their own unit only. */
export const ofTheirOwnUnit = rule<unknown, Step>('KKS-36-3-3', {
  holds: ({ step: { by }, facts }) => by.office === 'recordsOfficer' ||
    itemsIn(facts).every(({ unit }) => unit !== null && unit === by.unit),
  because: {
    et: 'andmed on kogunud teine struktuuriüksus; teadmisvajadust ei ole',
    en: 'another unit collected the data; there is no need to know them',
  },
});

/** A task of this or another Act is one that can be looked up. */
export const otherTaskNamed = rule<unknown, Use>('KKS-41s10-5.a', {
  holds: ({ step }) => reasoned(step.reasons) &&
    (step.aim !== 'otherTask' || (named(step.act) && named(step.provision))),
  because: {
    et: 'nimetamata on seadus ja säte, mis ülesande ette näeb, või puudub põhjendus',
    en: 'the Act and provision that set the task, or the reasons, are missing',
  },
});

/** Only what came from abroad is processed for an obligation, and the obligation is named. */
export const obligationNamed = rule<unknown, Use>('KKS-41s10-5.b', {
  policy: 'AMB-44',
  holds: ({ step, facts }) => step.aim !== 'obligation' ||
    (isObliged(facts) && itemsIn(facts).every(({ foreign }) => foreign)),
  because: {
    et: 'kohustuse täitmiseks töödeldakse üksnes välisriigilt või rahvusvaheliselt ' +
      'organisatsioonilt saadud andmeid ja kehtiva akti kohustava sätte alusel',
    en: 'only data from a foreign state or an international organisation are processed for an ' +
      'obligation, on an obliging provision in force',
  },
});
