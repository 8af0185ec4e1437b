import type { Facts } from '#law/facts';
import { rule } from '#law/rule';
import type { Step, StepOf } from '#statechart/step';
import type { disclosures, processing } from '../sharing.js';
import { dataIn, isObliged, itemsIn } from './data-in.js';
import { named, reasoned } from './said.js';

type Disclose = StepOf<typeof disclosures.record>;
type Process = StepOf<typeof processing.record>;

const isAbroad = ({ to }: Disclose): boolean => to === 'foreignState' || to === 'organisation';

export const transferComplete = rule<unknown, Disclose>('KKS-41s10-6.a', {
  holds: ({ step }) => named(step.recipient) && step.aim !== undefined && reasoned(step.reasons) &&
    (step.items?.length ?? 0) > 0,
  because: {
    et: 'edastamisel puudub vastuvõtja, eesmärk, vajalikkuse põhjendus või andmete loetelu',
    en: 'the transfer lacks a recipient, an aim, the reasons of its need, or the data',
  },
});

/** At home for tasks and checks; a private person only for tasks; an obligation lies abroad. */
export const aimAllowed = rule<unknown, Disclose>('KKS-41s10-6.a', {
  holds: ({ step }) => isAbroad(step) || step.aim === undefined || step.aim === 'task' ||
    (step.to === 'authority' && step.aim !== 'obligation'),
  because: {
    et: 'asutusele edastatakse kaitseväeluure ülesandeks või tausta- või julgeolekukontrolliks, ' +
      'eraisikule üksnes kaitseväeluure ülesandeks',
    en: 'an authority is passed data for intelligence tasks and for background or security ' +
      'checks, a private person for intelligence tasks only',
  },
});

const isOf = (person: unknown, facts: Facts): boolean =>
  person !== undefined && itemsIn(facts).every((item) => item.person === person);

/** The check of another authority is one on the same person. */
export const checkOfTheSamePerson = rule<unknown, Disclose>('KKS-41s10-6.a', {
  holds: ({ step, facts }) =>
    (step.aim !== 'backgroundCheck' && step.aim !== 'securityCheck') || isOf(step.checked, facts),
  because: {
    et: 'kontrolliks edastatakse üksnes kontrollitava isiku enda andmeid',
    en: 'for a check only data of the person checked are passed on',
  },
});

/** A treaty, Union law or other legislation obliges; a partnership or an agency does not. */
export const obligedAbroad = rule<unknown, Disclose>('KKS-41s10-6.b', {
  policy: 'AMB-44',
  holds: ({ step, facts }) => !isAbroad(step) || (step.aim === 'obligation' && isObliged(facts)),
  because: {
    et: 'välisriigile või rahvusvahelisele organisatsioonile edastatakse üksnes kehtiva akti ' +
      'kohustava sätte alusel; partnerlus ega ametkondlik kokkulepe ilma sellise sätteta ei piisa',
    en: 'data go to a foreign state or an international organisation only on an obliging ' +
      'provision in force; a partnership, or an agency-level agreement without one, is not enough',
  },
});

export const caveatsPassedAlong = rule<unknown, Disclose>('KKS-41s10-5.b', {
  holds: ({ step, facts }) =>
    itemsIn(facts).every(({ foreign }) => !foreign) || reasoned(step.caveats),
  because: {
    et: 'välisriigilt või rahvusvaheliselt organisatsioonilt saadud andmete käitlemispiirangud ' +
      'peavad andmetega kaasas käima',
    en: "the origin's handling limits go along with data from a foreign state or an " +
      'international organisation',
  },
});

/** § 54¹ (4): such data serve the task of the area only. */
export const areaDataNotForChecks = rule<unknown, Step>('KKS-54s1-4.a', {
  holds: ({ step, facts }) => step['aim'] === 'task' || step['aim'] === undefined ||
    itemsIn(facts).every(({ areaProtection }) => !areaProtection),
  because: {
    et: 'julgeolekuala kaitsel kogutud andmeid ei edastata muul eesmärgil',
    en: 'data collected in protecting a restricted area are passed on for no other aim',
  },
});

/** The Defence Forces, an authority authorised for it, or a person involved in cooperation. */
export const oneOfThreeClasses = rule<unknown, Process>('KKS-41s10-2', {
  holds: ({ step, facts }) =>
    step.as === 'defenceForces' || (step.as === 'authority' && named(step.authorisation)) ||
    (step.as === 'cooperating' && dataIn(facts).cooperates),
  because: {
    et: 'isikuandmeid töötleb üksnes Kaitsevägi, selleks volitatud asutus (volituse viitega) ' +
      'või koostööle kaasatud isik',
    en: 'only the Defence Forces, an authority authorised for it (by reference), or a person ' +
      'involved in cooperation processes personal data',
  },
});
