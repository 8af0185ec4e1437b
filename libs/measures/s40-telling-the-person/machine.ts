import { meta } from '#statechart/fragments';
import {
  add, breach, end, forget, keep, lawful, notice, pencil,
} from '#statechart/statechart';
import { reasonsGiven } from '../s36-common/law.js';
import * as arrows from './arrows.js';
import * as court from './court.js';
import { runs, stops } from './diary.js';
import * as grounds from './grounds.js';
import * as law from './law.js';
import * as withholding from './withholding.js';

const { due } = arrows;
const theYear = runs('courtTask', 'courtApplication', 'permission', 'permanentDecision');

/** § 40: whether, when and by whose decision a person is told of an act, or is not. */
export const machine = pencil.createMachine({
  id: 's40',
  context: ({ input }) => input,
  initial: 'opened',
  states: {
    opened: {
      ...meta('§ 40 (1)', 'avatud', 'opened'),
      on: { actEnded: arrows.beginning },
    },
    notIdentified: {
      ...meta('§ 40 (1)', 'isik tuvastamata', 'not identified'),
      on: { personIdentified: arrows.nowIdentified },
    },
    notNotifiable: {
      ...meta('§ 40 (1)', 'teavitamine ei ole nõutav', 'not to be notified'),
      on: { determine: arrows.findRestricted },
    },
    awaitingLapse: {
      ...meta('§ 40 (1)', 'ootab salastatuse kustumist', 'awaiting lapse of classification'),
      exit: stops('lapse'),
      on: {
        timePassed: { guard: lawful(law.lapsed), target: 'notifyDue', actions: due },
        actChanged: [
          { guard: lawful(law.lapsed), target: 'notifyDue', actions: due },
          { actions: runs('lapse') },
        ],
        declassify: {
          guard: lawful(law.declassifiedByNow),
          target: 'notifyDue', actions: [keep('declassification'), ...due],
        },
        determine: arrows.findNotRestricted,
      },
    },
    notifyDue: {
      ...meta('§ 40 (1)', 'tuleb teavitada', 'to be notified'),
      exit: stops('tell'),
      on: {
        notify: {
          guard: lawful(law.timeAndType, law.asItWas, law.nothingElse),
          target: 'notified',
          actions: [keep('notice'), notice('person', 'told', 'KKS-40-1.e'), end('told')],
        },
        withhold: {
          guard: lawful(
            withholding.whoWithholds, withholding.withholdsApart, ...grounds.groundsHold,
            withholding.withinTheYear, withholding.notRevoked, withholding.notRefusedByCourt,
          ),
          target: 'withheldTemporarily',
          actions: [keep('withholding'), ...runs('review'), ...theYear],
        },
        timePassed: { guard: lawful(law.tellingOverdue), actions: [breach('KKS-40-1.f')] },
        actChanged: [
          { guard: lawful(law.notLapsed), target: 'awaitingLapse', actions: runs('lapse') },
          { actions: runs('tell') },
        ],
        determine: arrows.findNotRestricted,
        markUndeliverable: {
          guard: lawful(law.undeliverable),
          target: 'notDeliverable', actions: [keep('undeliverable'), ...runs('retry')],
        },
      },
    },
    withheldTemporarily: {
      ...meta('§ 40 (3)', 'ajutiselt teavitamata', 'un-notified for the time being'),
      exit: stops('review', 'courtTask', 'courtApplication', 'permission', 'permanentDecision'),
      on: {
        ...arrows.whileWithheld,
        withholdPermanently: {
          guard: lawful(
            withholding.whoDecides, withholding.decidesApart, court.notCourtPath,
            withholding.yearPassed, ...grounds.groundsHold, withholding.freshReasons,
          ),
          target: 'withheldPermanently', actions: [keep('permanent')],
        },
        applyToCourt: {
          guard: lawful(
            court.courtPath, court.commanderInPerson, court.applicationReasoned,
            ...grounds.namedAndStillThere, court.beforeTheYearEnds,
          ),
          target: 'courtPending', actions: [keep('application'), ...runs('review', 'permission')],
        },
        actChanged: { actions: theYear },
        timePassed: [
          {
            guard: lawful(withholding.nobodyDecided),
            target: 'notifyDue', actions: [breach('KKS-40-4.a'), ...due],
          },
          arrows.yearWithoutPermission,
          { guard: lawful(court.lodgedLate), actions: [breach('KKS-40-5.c')] },
          { guard: lawful(court.taskOpens), actions: [keep('courtTask')] },
          arrows.reviewMissed,
        ],
      },
    },
    courtPending: {
      ...meta('§ 40 (5)', 'ootab kohtu luba', 'awaiting the court'),
      exit: stops('review', 'permission', 'refusal'),
      on: {
        ...arrows.whileWithheld,
        permit: [
          {
            guard: lawful(court.rulingComplete, court.inWhole),
            target: 'withheldByCourt', actions: [keep('permission')],
          },
          {
            guard: lawful(court.rulingComplete),
            target: 'notifyDue', actions: [keep('permission'), keep('refused'), ...due],
          },
        ],
        refusePermission: [
          {
            guard: lawful(court.rulingComplete, court.effectGiven, court.inEffectAtOnce),
            target: 'notifyDue', actions: [keep('refusal'), keep('refused'), ...due],
          },
          {
            guard: lawful(court.rulingComplete, court.effectGiven),
            actions: [forget('appeal'), keep('refusal'), ...runs('refusal')],
          },
        ],
        appeal: {
          guard: lawful(court.commanderInPerson, court.appealInTime),
          actions: [keep('appeal'), ...stops('refusal')],
        },
        withdrawApplication: {
          guard: lawful(court.commanderInPerson, grounds.itsGround, grounds.ceasingReasoned),
          target: 'notifyDue', actions: [add('ceased'), forget('application'), ...due],
        },
        actChanged: { actions: runs('permission') },
        timePassed: [
          {
            guard: lawful(court.refusalInEffect),
            target: 'notifyDue', actions: [keep('refused'), ...due],
          },
          arrows.yearWithoutPermission,
          arrows.reviewMissed,
        ],
      },
    },
    withheldPermanently: {
      ...meta('§ 40 (4)', 'püsivalt teavitamata', 'un-notified permanently'),
      on: {
        revoke: {
          guard: lawful(withholding.whoDecides, reasonsGiven),
          target: 'notifyDue', actions: [keep('revocation'), ...due],
        },
      },
    },
    withheldByCourt: {
      ...meta('§ 40 (5)', 'kohtu loal püsivalt teavitamata', "un-notified by the court's leave"),
      on: {
        revoke: {
          guard: lawful(court.commanderInPerson, reasonsGiven),
          target: 'notifyDue', actions: [keep('revocation'), ...due],
        },
      },
    },
    notDeliverable: {
      ...meta('§ 40 (1)', 'kätte toimetamata', 'not deliverable'),
      exit: stops('retry'),
      on: {
        retry: { target: 'notifyDue', actions: due },
        timePassed: { guard: lawful(law.retryDue), target: 'notifyDue', actions: due },
      },
    },
    notified: { ...meta('§ 40 (1)', 'teavitatud', 'notified'), type: 'final' },
  },
});
