import { rule } from '#law/rule';
import type { StepOf } from '#statechart/step';
import type { items } from '../data.js';
import { dataIn, isObliged, originsIn } from './data-in.js';
import { reasoned } from './said.js';

type Record = StepOf<typeof items.record>;

/** Data are kept of an act that was decided and took effect, from then on, and of no other. */
export const collectedUnderAnAct = rule<unknown, Record>('KKS-41s10-1', {
  holds: ({ step, facts }) => originsIn(facts).length > 0 && originsIn(facts).every(({ since }) =>
    since !== null && since <= step.collectedAt && step.collectedAt <= step.at),
  because: {
    et: 'andmed ei ole kogutud toimingu käigus, mille üle on otsustatud ja mis on alanud',
    en: 'the data were not collected under an act that was decided and had begun',
  },
});

export const specialNeedsMore = rule<unknown, Record>('KKS-41s10-1-2', {
  holds: ({ step }) => step.kind !== 'special' || reasoned(step.necessity),
  because: {
    et: 'eriliiki isikuandmete töötlemise vajalikkus (§ 36 lg 3) on eraldi põhjendamata',
    en: 'the need for special categories of personal data (§ 36 (3)) is not reasoned apart',
  },
});

export const anonymisedNamesNobody = rule<unknown, Record>('KKS-41s10-1-3', {
  holds: ({ step }) => step.kind !== 'anonymised' || step.person === undefined,
  because: {
    et: 'anonüümitud andmeid ei seota isikuga; taasisikustamine on uus kogumine',
    en: 'anonymised data name nobody; to tell whose they are is to collect them anew',
  },
});

export const publicInBothWays = rule<unknown, Record>('KKS-41s10-1-4', {
  holds: ({ step }) =>
    step.kind !== 'public' || (step.aimedAtPublic === true && step.available === true),
  because: {
    et: 'andmed peavad olema nii üldsusele suunatud kui ka avalikest allikatest kättesaadavad',
    en: 'the data have to be both aimed at the public and available from public sources',
  },
});

/** What came from abroad is processed for an obligation, within the limits it came with. */
export const foreignUnderInstrument = rule<unknown, Record>('KKS-41s10-5.b', {
  policy: 'AMB-44',
  holds: ({ step, facts }) => step.origin === 'own' || (isObliged(facts) && reasoned(step.caveats)),
  because: ({ facts }) => (dataIn(facts).instrument === null ? noInstrument : noObligation),
});

const noInstrument = {
  et: 'nimetamata on välisleping või õigusakt, mille kohustuse täitmiseks välisriigilt või ' +
    'rahvusvaheliselt organisatsioonilt saadud andmeid töödeldakse',
  en: 'no treaty or legislation is named for whose obligation data from a foreign state or an ' +
    'international organisation are processed',
};

const noObligation = {
  et: 'nimetatud aktis ei ole kehtivat kohustavat sätet või saatja käitlemispiirangud on märkimata',
  en: "the instrument has no obliging provision in force, or the origin's limits are not recorded",
};
