import { endsBy } from '#law/ends-by';
import type { RuleId } from '#law/citation';
import type { AreaFacts } from '#law/facts';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import type { steps } from '../s36-common/steps.js';
import { says } from '../s36-common/law.js';
import type { areaFields, areaGrant } from './area-fields.js';

export type AreaFile = CaseFile & { readonly asked: Partial<FieldsOf<typeof areaFields>> };
type Grant = StepOf<typeof steps.grant>;
type OnArea = Step & FieldsOf<typeof areaGrant>;

const areaOf = ({ file, facts }: Situation<AreaFile, Step>): AreaFacts | null =>
  facts.area !== null && facts.area.id === file.asked.area ? facts.area : null;

const notOver = ({ until }: AreaFacts, step: Step) => until === null || step.at < until;

/** The area of the request is on record and in force at the instant of the step. */
export const areaInForce = rule<AreaFile, Step>('KKS-50', {
  policy: 'AMB-49',
  holds: (situation) => {
    const area = areaOf(situation);
    return area !== null && area.from <= situation.step.at && notOver(area, situation.step);
  },
  because: (situation) =>
    areaOf(situation) === null
      ? {
        et: 'taotlus ei nimeta registrisse kantud julgeolekuala (§ 50 p 1–3)',
        en: 'the request names no restricted military area on record (§ 50 1)–3))',
      }
      : {
        et: 'julgeolekuala ei kehti sel hetkel: see ei ole veel alanud või on lõppenud',
        en: 'the area is not in force at this instant: it has not begun or has ended',
      },
});

/** A temporary area counts only as designated by the Commander or an authorised commander. */
export const areaDesignated = rule<AreaFile, Step>('KKS-50-0-3', {
  holds: (situation) => {
    const area = areaOf(situation);
    return area === null || area.kind !== 3 || area.lawfullyDesignated;
  },
  because: {
    et: 'ajutist ala ei ole määranud Kaitseväe juhataja ega tema selleks volitatud ülem',
    en: 'neither the Commander nor a commander authorised for it designated the temporary area',
  },
});

/** A measure under § 54¹ does not outlive its area. */
export const withinArea = endsBy<AreaFile, Grant>('KKS-50', {
  policy: 'AMB-49',
  latest: (situation) => areaOf(situation)?.until ?? null,
  because: {
    et: 'otsus ei või kehtida kauem kui julgeolekuala',
    en: 'the decision may not outlast the restricted military area',
  },
});

/** The area of this case has ended, not some other. */
export const areaOver = rule<AreaFile, Step>('KKS-50', {
  policy: 'AMB-49',
  holds: (situation) => {
    const area = areaOf(situation);
    return area !== null && !notOver(area, situation.step);
  },
  because: { et: 'selle menetluse ala kehtib', en: 'the area of this case is in force' },
});

/** A temporary area serves § 54¹ once the police and the local government were told of it. */
export const areaNotified = rule<AreaFile, Step>('KKS-54-3.b', {
  policy: 'AMB-49',
  holds: (situation) => {
    const area = areaOf(situation);
    return area === null || area.kind !== 3 ||
      (['police', 'localGovernment'] as const).every((each) => area.notified?.includes(each));
  },
  because: {
    et:
      'ajutise ala loomisest ei ole teavitatud Politsei- ja Piirivalveametit ning kohalikku ' +
      'omavalitsust',
    en:
      'the Police and Border Guard Board and the local government were not both told of the ' +
      'temporary area',
  },
});

/**
 * An unmarked area exists in law: whoever decides is told of it by being asked why the measure is
 * granted all the same, and the answer stands in the decision (AMB-49).
 */
const markingWeighed = (id: RuleId, ofKind: (kind: AreaFacts['kind']) => boolean, because: Words) =>
  rule<AreaFile, OnArea>(id, {
    policy: 'AMB-49',
    holds: (situation) => {
      const area = areaOf(situation);
      return area === null || area.marked || !ofKind(area.kind) || says(situation.step.unmarked);
    },
    because,
  });

/** What a decision says where the area is not marked: under § 51 (1), or § 54 (3) if temporary. */
export const unmarkedWeighed = [
  markingWeighed('KKS-51-1', (kind) => kind !== 3, {
    et: 'ala on tähistamata; otsuses tuleb öelda, miks sellest hoolimata tegutsetakse',
    en: 'the area is not marked; the decision has to say why it is acted on all the same',
  }),
  markingWeighed('KKS-54-3.a', (kind) => kind === 3, {
    et:
      'ajutine ala on veel tähistamata; otsuses tuleb öelda, miks tähistamist ei oodata ära',
    en: 'the temporary area is not yet marked; the decision has to say why it is not awaited',
  }),
];
