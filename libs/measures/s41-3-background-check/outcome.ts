// § 41³ (2)–(4): what the circumstances may be a ground for, and which Act governs that.
import { keyOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { Rule, Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { says } from '../s36-common/law.js';
import { isFound } from './circumstances.js';

type Here = Situation<CaseFile, Step>;

/** What a service, an employment or a stay makes of the circumstances. */
interface Consequence {
  readonly id: RuleId;
  /** The Act that governs the consequence. */
  readonly governs: 'militaryService' | 'civilService' | 'employmentContracts' | 'defenceForces';
  /** Loss of trust and inability to perform must both be found (DIFF-14). */
  readonly twoFindings: boolean;
  /** The state of health may be a ground beside the circumstances. */
  readonly health: boolean;
  /** Circumstances that another Act governs, and the rule that says so. */
  readonly elsewhere: readonly RuleId[];
  readonly elsewhereBy?: RuleId;
}

const ordinary = { twoFindings: false, health: false, elsewhere: [] } as const;

const consequences = {
  activeService: {
    id: 'KKS-41s3-2.a', governs: 'militaryService', twoFindings: true, health: false,
    elsewhere: ['KKS-41s3-1-5'], elsewhereBy: 'KKS-41s3-2.b',
  },
  office: {
    id: 'KKS-41s3-3.a', governs: 'civilService', twoFindings: true, health: true,
    elsewhere: ['KKS-41s3-1-4', 'KKS-41s3-1-5', 'KKS-41s3-1-8'], elsewhereBy: 'KKS-41s3-3.b',
  },
  employment: { id: 'KKS-41s3-4', governs: 'employmentContracts', ...ordinary },
  stay: { id: 'KKS-41s3-4', governs: 'defenceForces', ...ordinary },
} as const satisfies Readonly<Record<string, Consequence>>;

type Kind = keyof typeof consequences;

const byStatus: Readonly<Record<string, Kind>> = {
  serviceman: 'activeService', official: 'office', employee: 'employment', serviceRelated: 'stay',
};

/** Which consequence is open for the person: by status, for a candidate by the post applied for. */
const kindOf = ({ file, facts }: Here): Kind | undefined => {
  const status = facts.subject?.status ?? 'none';
  return status === 'candidate' ? (file.asked['post'] as Kind | undefined) : byStatus[status];
};

const against = ({ step }: Here): boolean =>
  step['outcome'] !== 'suitable' && step['outcome'] !== 'routed';

/** The one word against the person that is open to the class. */
const openOutcome = ({ facts }: Here): string => {
  const status = facts.subject?.status;
  if (status === 'serviceRelated') return 'noUnaccompaniedStay';
  return status === 'candidate' ? 'refuse' : 'release';
};

const groundsIn = ({ step }: Here): readonly string[] =>
  (step['grounds'] ?? []) as readonly string[];

const missing = (here: Here, consequence: Consequence): readonly Words[] => {
  const { step, file } = here;
  const grounds = groundsIn(here);
  const health = (key: string) => key === 'health' && consequence.health;
  const proven = grounds.every((key) => health(key) || isFound(file, key));
  return [
    step['outcome'] === openOutcome(here)
      ? []
      : { et: 'isiku seisundile vastav tulemus', en: "an outcome open to the person's class" },
    grounds.length > 0 && proven
      ? []
      : { et: 'kindlaks tehtud asjaolu', en: 'a circumstance found to be there' },
    !consequence.twoFindings || says(step['trustLost'])
      ? []
      : { et: 'põhjendatud järeldus usalduse kaotuse kohta', en: 'a finding that trust is lost' },
    !consequence.twoFindings || says(step['cannotPerform'])
      ? []
      : {
          et: 'põhjendatud järeldus, et kohustusi edaspidi täita ei suudeta',
          en: 'a finding that duties cannot be performed in future',
        },
    step['governs'] === consequence.governs
      ? []
      : { et: 'tagajärge reguleeriv seadus', en: 'the Act that governs the consequence' },
  ].flat();
};

const groundedAs = (kind: Kind): Rule =>
  rule<CaseFile, Step>(consequences[kind].id, {
    holds: (here) =>
      kindOf(here) !== kind || !against(here) || missing(here, consequences[kind]).length === 0,
    because: (here) => {
      const left = missing(here, consequences[kind]);
      return {
        et: `tulemusest puudub: ${left.map(({ et }) => et).join('; ')}`,
        en: `the outcome lacks: ${left.map(({ en }) => en).join('; ')}`,
      };
    },
  });

/** What another Act governs is no ground here; once found, it is left to that Act. */
const leftToItsAct = (kind: 'activeService' | 'office'): Rule => {
  const { elsewhere, elsewhereBy, governs } = consequences[kind];
  const keys: readonly string[] = elsewhere.map(keyOf);
  const name = governs === 'civilService'
    ? { et: 'avaliku teenistuse', en: 'Civil Service' }
    : { et: 'kaitseväeteenistuse', en: 'Military Service' };
  return rule<CaseFile, Step>(elsewhereBy, {
    holds: (here) => {
      if (kindOf(here) !== kind) return true;
      const found = keys.some((key) => isFound(here.file, key));
      if (here.step['outcome'] === 'routed') return found && here.step['governs'] === governs;
      return !groundsIn(here).some((key) => keys.includes(key)) && (!found || against(here));
    },
    because: {
      et: `selle asjaolu korral lähtutakse ${name.et} seadusest; siin ei ole see alus ega jää ` +
        'tähelepanuta',
      en: `that circumstance is left to the ${name.en} Act; here it is neither a ground nor ` +
        'passed over',
    },
  });
};

export const activeServiceGrounded = groundedAs('activeService');
export const conviction = leftToItsAct('activeService');
export const officeGrounded = groundedAs('office');
export const civilService = leftToItsAct('office');
export const employmentGrounded = groundedAs('employment');
export const stayGrounded = groundedAs('stay');

/** Nothing is routed where § 41³ (4) leaves no other Act the circumstance. */
export const routedNowhere = rule<CaseFile, Step>('KKS-41s3-4', {
  holds: (here) =>
    here.step['outcome'] !== 'routed' ||
    !['employment', 'stay'].includes(kindOf(here) ?? ''),
  because: {
    et: 'töötaja ja teenuse osutamisega seotud isiku puhul ei jäta § 41³ lg 4 ühtki asjaolu ' +
      'teise seaduse lahendada',
    en: 'for an employee or a person giving a service § 41³ (4) leaves no circumstance to ' +
      'another Act',
  },
});

/** Every rule on what an outcome may rest on. */
export const outcomeRules: readonly Rule[] = [
  activeServiceGrounded, conviction, officeGrounded, civilService, employmentGrounded,
  stayGrounded, routedNowhere,
];
