import { asking, checking, meta, notGranting } from '#statechart/fragments';
import { add, deadline, end, keep, lawful, opens, pencil } from '#statechart/statechart';
import * as every from '../../s36-common/law.js';
import * as law from './law.js';
import * as overview from './overview.js';
import * as result from './result.js';

const beforeSignature = [
  ...every.everyRequest, law.militaryDefence, law.forDefence, law.powerNamed, law.writtenForm,
  law.noOtherWay, law.unavoidable,
];
const signing = [law.whoRequests, every.deciderApart, every.reasonsGiven];
const giving = {
  giveResult: {
    guard: lawful(result.powerRepeated, result.timeTypePersons), actions: [add('acts')],
  },
};
const filing = {
  storeItem: { guard: lawful(result.ofAnAct), actions: [add('items')] },
  addDocument: { actions: [add('documents')] },
};
const identifying = { guard: lawful(every.personDetermined) };
const withdrawing = {
  withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
};
/** Until every period is reconciled, the request stays open (§ 39 (3)). */
const reconciling = {
  reconcile: { guard: lawful(overview.periodOwed), actions: [add('reconciliations')] },
  timePassed: { guard: lawful(overview.overviewMissing), actions: [keep('overviewMissing')] },
};
const awaitingOverview = deadline('overview', overview.overviewBy);

/** § 39: professional assistance by the Foreign Intelligence Service. */
export const machine = pencil.createMachine({
  id: 'm04',
  context: ({ input }) => input,
  initial: 'drafted',
  states: {
    drafted: { ...meta('§ 39 (1)', 'koostamisel', 'drafted'), on: asking(beforeSignature) },
    submitted: {
      ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
      on: checking([every.checkerApart, every.reasonsGiven], 'checked'),
    },
    checked: {
      ...meta('§ 39 (1)', 'ootab Kaitseväe juhataja allkirja', 'awaiting the Commander'),
      on: {
        grant: {
          guard: lawful(...beforeSignature, law.whoRequests, ...every.everyGrant),
          target: 'decided',
          actions: ['keepDecision'],
        },
        ...notGranting(signing),
      },
    },
    decided: {
      ...meta('§ 39 (1)', 'allkirjastatud, saatmata', 'signed, not sent'),
      on: { send: { target: 'sent', actions: [keep('sending')] }, ...withdrawing },
    },
    sent: {
      ...meta('§ 39 (2)', 'ootab Välisluureameti vastust', 'awaiting the answer of the Service'),
      on: {
        accept: {
          guard: lawful(every.reasonsGiven),
          target: 'effective',
          actions: [keep('accepting'), 'begin'],
        },
        decline: {
          guard: lawful(every.reasonsGiven),
          target: 'declined',
          actions: [keep('declining'), awaitingOverview],
        },
        ...withdrawing,
      },
    },
    effective: {
      ...meta('§ 39 (1)', 'Välisluureamet annab ametiabi', 'assistance is being given'),
      initial: 'collecting',
      states: {
        collecting: {
          ...meta('§ 39 (1)', 'teavet kogutakse', 'information is being collected'),
          on: {
            stop: {
              guard: lawful(every.aimMetEnds), target: 'recalled', actions: [keep('stop')],
            },
          },
        },
        recalled: meta('§ 36 (4)', 'tagasi kutsutud, lõpetamisel', 'recalled, being ended'),
      },
      on: {
        ...giving,
        ...filing,
        identify: { ...identifying, actions: [add('persons')] },
        finish: {
          guard: lawful(result.resultGiven),
          target: 'ended.performed',
          actions: [end('performed'), awaitingOverview],
        },
        finishWithoutAct: {
          guard: lawful(result.nothingGiven, every.reasonsGiven),
          target: 'ended.withoutAct',
          actions: [keep('withoutAct'), end('withoutAct'), awaitingOverview],
        },
      },
    },
    ended: {
      ...meta('§ 39 (3)', 'lõppenud, ülevaatega võrdlemata', 'ended, to be reconciled'),
      initial: 'performed',
      states: {
        performed: {
          ...meta('§ 40 (1)', 'toiming tehtud', 'act performed'),
          entry: [opens('S40', 'KKS-40-1.a')],
          on: {
            ...filing,
            identify: { ...identifying, actions: [add('persons'), opens('S40', 'KKS-40-1.c')] },
            close: {
              guard: lawful(
                every.tellingOpened, every.fileKept, every.classificationKnown,
                result.personsRecorded, overview.allReconciled,
              ),
              target: '#m04.closed',
              actions: [keep('closing')],
            },
          },
        },
        withoutAct: {
          ...meta('§ 39 (2)', 'toimingut ei tehtud', 'no act performed'),
          on: {
            close: {
              guard: lawful(overview.allReconciled),
              target: '#m04.closed',
              actions: [keep('closing')],
            },
          },
        },
      },
      on: reconciling,
    },
    declined: {
      ...meta('§ 39 (2)', 'Välisluureamet keeldus', 'declined by the Service'),
      on: {
        ...reconciling,
        close: {
          guard: lawful(overview.allReconciled), target: 'closed', actions: [keep('closing')],
        },
      },
    },
    withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' },
    foundUnlawful: { ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' },
    refused: { ...meta('§ 39 (1)', 'keeldutud', 'refused'), type: 'final' },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
