import type { Rule } from '#law/rule';
import { answeredOnce, withheldUnderRestriction } from '#registers/law/answering';
import {
  deletionDecided, destroyedByRegulation, nobodyLeftToTell, notYetDeleted, verifiedByAnother,
} from '#registers/law/deleting';
import {
  areaDataForTheArea, keptForAReason, reviewedInTime, reviewSet, stillNeeded,
} from '#registers/law/keeping';
import {
  anonymisedNamesNobody, collectedUnderAnAct, foreignUnderInstrument, publicInBothWays,
  specialNeedsMore,
} from '#registers/law/kinds';
import {
  checkDataAlwaysSeen, groundAndReasons, requestOpen, restrictedByAnother, restrictedByCommander,
  restrictedForAYear, rightNamed, taskNamed,
} from '#registers/law/restricting';
import {
  aimAllowed, areaDataNotForChecks, caveatsPassedAlong, checkOfTheSamePerson, obligedAbroad,
  oneOfThreeClasses, transferComplete,
} from '#registers/law/sharing';
import { obligationNamed, ofTheirOwnUnit, otherTaskNamed } from '#registers/law/using';

/** The rules of the acts on personal data: kept, used, deleted, restricted, passed on (§ 41¹⁰). */
export const dataRules: Readonly<Record<string, readonly Rule[]>> = {
  'items.record': [
    collectedUnderAnAct, specialNeedsMore, anonymisedNamesNobody, publicInBothWays,
    foreignUnderInstrument, reviewSet, keptForAReason, areaDataForTheArea,
  ],
  'items.review': [stillNeeded, reviewSet, keptForAReason, areaDataForTheArea],
  'items.use': [
    ofTheirOwnUnit, stillNeeded, reviewedInTime, otherTaskNamed, obligationNamed,
    areaDataForTheArea,
  ],
  'items.endNeed': [ofTheirOwnUnit, stillNeeded],
  'items.delete': [
    deletionDecided, notYetDeleted, verifiedByAnother, destroyedByRegulation, nobodyLeftToTell,
  ],
  'requests.answer': [answeredOnce, ...withheldUnderRestriction],
  'restrictions.record': [
    restrictedByCommander, restrictedByAnother, restrictedForAYear, requestOpen,
    groundAndReasons, taskNamed, rightNamed, checkDataAlwaysSeen,
  ],
  'disclosures.record': [
    transferComplete, aimAllowed, checkOfTheSamePerson, obligedAbroad, caveatsPassedAlong,
    stillNeeded, reviewedInTime, areaDataNotForChecks,
  ],
  'processing.record': [oneOfThreeClasses],
};
