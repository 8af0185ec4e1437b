// § 50–§ 54: what an entry in the register of restricted areas needs, by its kind.
import type { Instant } from '#calendar/instant';
import { rule } from '#law/rule';
import { commanderOrAuthorised } from '#measures/s36-common/deciders';
import type { Step } from '#statechart/step';
import { noticesDue } from './area-sight.js';
import type { RegisterFile } from './register-file.js';
import { stated } from './register-file.js';

type Designate = Step & { readonly kind: '1' | '2' | '3'; readonly from: Instant };
type Told = Step & { readonly toldAt: Instant; readonly late?: unknown };

const ofKind = (wanted: Designate['kind'], holds: (step: Designate) => boolean) =>
  ({ step }: { step: Designate }) => step.kind !== wanted || holds(step);

const territoryHasBasis = rule<RegisterFile, Designate>('KKS-50-0-1', {
  holds: ofKind('1', ({ basis }) => basis !== undefined),
  because: {
    et:
      'territooriumil on alus: alaline valdus (§ 53 lg 1) või Vabariigi Valitsuse korraldus ' +
      '(§ 53 lg 3)',
    en:
      'territory has a basis: permanent possession (§ 53 (1)) or an order of the Government ' +
      '(§ 53 (3))',
  },
});

const orderReferred = rule<RegisterFile, Designate>('KKS-53-3', {
  holds: ofKind('1', ({ basis, order }) => basis !== 'order' || stated(order)),
  because: {
    et: 'puudub Vabariigi Valitsuse korralduse viide',
    en: 'the reference of the order of the Government is missing',
  },
});

const movableIdentified = rule<RegisterFile, Designate>('KKS-50-0-2', {
  holds: ofKind('2', ({ identifier }) => stated(identifier)),
  because: {
    et: 'puudub Kaitseväe laeva, lennuvahendi või sõiduki tunnus',
    en: 'the identifier of the ship, aircraft or vehicle of the Defence Forces is missing',
  },
});

const temporaryAreaDesignated = rule<RegisterFile, Designate>('KKS-50-0-3', {
  holds: ({ facts, step }) => step.kind !== '3' || commanderOrAuthorised(facts, '50.0.3'),
  because: {
    et: 'ajutise ala määrab Kaitseväe juhataja või tema volitatud ülem',
    en: 'a temporary area is designated by the Commander or a commander he or she authorised',
  },
});

const notRetroactive = rule<RegisterFile, Designate>('KKS-50-0-3', {
  holds: ofKind('3', ({ from, at }) => from >= at),
  because: {
    et: 'ajutist ala ei saa määrata tagasiulatuvalt',
    en: 'a temporary area is not designated retroactively',
  },
});

const rightAndNeed = rule<RegisterFile, Designate>('KKS-54-1', {
  holds: ofKind('3', ({ rightToStay, unavoidable }) => stated(rightToStay) && stated(unavoidable)),
  because: {
    et: 'märkimata on viibimisõiguse alus või see, miks ajutine ala on vältimatu',
    en: 'the basis of the right to stay, or why the temporary area is unavoidable, is missing',
  },
});

const noLongerThanNeeded = rule<RegisterFile, Designate>('KKS-54-2', {
  holds: ofKind('3', ({ from, until }) => typeof until === 'string' && from < until),
  because: {
    et: 'ajutisel alal peab olema algusest hilisem lõpp või läbivaatamise tähtpäev',
    en: 'a temporary area has an end or a review date after its beginning',
  },
});

/** The time of marking is a fact: it is written down when it has come, and once. */
const markingHasCome = rule<RegisterFile, Step>('KKS-51-1', {
  holds: ({ step }) => step['markedAt'] === undefined || String(step['markedAt']) <= step.at,
  because: {
    et: 'tähistamise hetk on alles ees',
    en: 'the instant of the marking lies ahead',
  },
});

const markedOnce = rule<RegisterFile, Step>('KKS-51-1', {
  holds: ({ file }) => file.entry?.['markedAt'] === undefined,
  because: { et: 'ala tähistamine on juba märgitud', en: 'the marking is already recorded' },
});

const ofTemporaryArea = rule<RegisterFile, Told>('KKS-54-3.b', {
  holds: ({ file }) => file.entry?.['kind'] === '3',
  because: {
    et: 'teavitatakse ajutise ala loomisest; see ala ei ole ajutine',
    en: 'notice is given of a temporary area; this area is not temporary',
  },
});

/** "Immediately" is one hour from the designation; whoever was late says why, on the record. */
const toldInTime = rule<RegisterFile, Told>('KKS-54-3.b', {
  policy: 'AMB-04',
  holds: ({ file: { entry }, step }) =>
    !entry || stated(step.late) ||
    step.toldAt < noticesDue(entry.at),
  because: {
    et:
      'ajutise ala loomisest teavitatakse viivitamata, hiljemalt ühe tunni jooksul; hilinenud ' +
      'teate korral tuleb öelda, miks',
    en:
      'notice of a temporary area is given immediately, within one hour; where it was late, ' +
      'say why',
  },
});

const toldHasCome = rule<RegisterFile, Told>('KKS-54-3.b', {
  holds: ({ step }) => step.toldAt <= step.at,
  because: { et: 'teavitamise hetk on alles ees', en: 'the instant of the notice lies ahead' },
});

/** The rules of the acts on the register of areas. */
export const areaRules = {
  'areas.record': [
    territoryHasBasis, orderReferred, movableIdentified, temporaryAreaDesignated, notRetroactive,
    rightAndNeed, noLongerThanNeeded, markingHasCome,
  ],
  'areas.mark': [markingHasCome, markedOnce],
  'areas.notify': [ofTemporaryArea, toldHasCome, toldInTime],
} as const;
