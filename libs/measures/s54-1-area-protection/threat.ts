import type { RuleId } from '#law/citation';
import type { ThreatFacts } from '#law/facts';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { Step } from '#statechart/step';
import { says } from '../s36-common/law.js';
import type { AreaFile } from './restricted-area.js';

type Grade = ThreatFacts['grade'];

const grades: Record<Grade, Words> = {
  significant: { et: 'oluline oht', en: 'a significant threat' },
  heightened: { et: 'kõrgendatud oht', en: 'a heightened threat' },
};

const threatOf = ({ file, facts }: Situation<AreaFile, Step>): ThreatFacts | null =>
  facts.threat !== null && facts.threat.id === file.asked.threat ? facts.threat : null;

/** A rule about the threat named; where none is on record, the grade is what is refused. */
const ofThreat = (
  id: RuleId,
  holds: (threat: ThreatFacts, situation: Situation<AreaFile, Step>) => boolean,
  because: Words,
  policy: 'AMB-06' | 'AMB-49' | 'AMB-50' = 'AMB-50',
) =>
  rule<AreaFile, Step>(id, {
    policy,
    holds: (situation) => {
      const threat = threatOf(situation);
      return threat === null || holds(threat, situation);
    },
    because,
  });

/** A threat record of the area, open, of at least the grade, not of the requester's own making. */
export function threatRules(id: RuleId, least: Grade) {
  return {
    graded: graded(id, least),
    ofThisArea: ofThreat(
      id,
      ({ area }, { file }) => file.asked.area === undefined || area === file.asked.area,
      { et: 'oht on hinnatud teise ala kohta', en: 'the threat was assessed for another area' },
      'AMB-49',
    ),
    open: ofThreat(
      id,
      ({ assessedAt, closedAt }, { step }) =>
        assessedAt <= step.at && (closedAt === null || step.at < closedAt),
      { et: 'oht on lõppenuks märgitud', en: 'the threat is closed' },
    ),
    assessorApart: ofThreat(
      id,
      ({ assessor }, situation) => !requesters(situation).includes(assessor),
      {
        et: 'ohtu ei hinda taotleja ise; vaja on teise isiku ohuhinnangut',
        en: 'whoever requests does not assess the threat; another person has to',
      },
    ),
    anew: anew(id),
    over: rule<AreaFile, Step>(id, {
      policy: 'AMB-49',
      holds: (situation) => {
        const closedAt = threatOf(situation)?.closedAt ?? null;
        return closedAt !== null && closedAt <= situation.step.at;
      },
      because: { et: 'selle menetluse oht püsib', en: 'the threat of this case persists' },
    }),
  };
}

const graded = (id: RuleId, least: Grade) =>
  rule<AreaFile, Step>(id, {
    policy: 'AMB-50',
    holds: (situation) => {
      const grade = threatOf(situation)?.grade;
      return grade !== undefined && (least === 'significant' || grade === least);
    },
    because: (situation) => reason(threatOf(situation)?.grade, least),
  });

const reason = (grade: Grade | undefined, least: Grade): Words =>
  grade === undefined
    ? {
      et: `taotlus ei nimeta ohuhinnangut; nõutav on ${grades[least].et}`,
      en: `the request names no threat assessment; required is ${grades[least].en}`,
    }
    : {
      et: `ohu aste on ${grades[grade].et}, nõutav on ${grades[least].et}`,
      en: `the grade is ${grades[grade].en}, required is ${grades[least].en}`,
    };

const requesters = ({ file, step }: Situation<AreaFile, Step>) => [
  file.openedBy.person,
  step.type === 'submit' ? step.by.person : file.kept['submission']?.by.person,
];

/**
 * A repeat on the same person rests on a threat assessed after the earlier decision was over: only
 * then does the assessment weigh what the earlier one gave (AMB-06).
 */
const anew = (id: RuleId) =>
  ofThreat(
    id,
    (threat, { facts }) =>
      facts.earlier.every((each) => each.threat !== threat.id && each.until <= threat.assessedAt),
    {
      et: 'korduv otsus eeldab uut ohuhinnangut, mis on antud pärast varasema otsuse lõppu',
      en: 'a repeat needs a new threat assessment, made after the earlier decision was over',
    },
    'AMB-06',
  );

/** The request says how the person, the area and the threat hang together (AMB-49). */
export const linkStated = (id: RuleId) =>
  rule<AreaFile, Step>(id, {
    policy: 'AMB-49',
    holds: ({ file }) => says(file.asked.link),
    because: {
      et: 'taotluses ei ole põhjendatud isiku, julgeolekuala ja ohu seost',
      en: 'the request does not state the link between the person, the area and the threat',
    },
  });
