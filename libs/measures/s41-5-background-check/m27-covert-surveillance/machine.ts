import * as path from '#statechart/fragments';
import {
  breach, deadline, end, forget, keep, lawful, notice, opens, pencil,
} from '#statechart/statechart';
import * as consent from '../check-consent.js';
import * as endings from '../check-endings.js';
import * as release from '../check-release.js';
import * as window from '../check-window.js';
import * as every from '../../s36-common/law.js';
import * as law from './law.js';

const { meta } = path;
const { term, ministerNotice } = law;

const mayCease = [
  law.staffOnly, law.noCandidate, law.designatedUnit, law.watchedOnce,
  consent.writtenBefore, law.namesSurveillance, consent.notWithdrawn, consent.withinFiveYears,
  release.stillInService, consent.toldOfRights, window.checkDue, window.suspicionReasoned,
];
const beforeSignature = [
  ...every.everyRequest, every.asPurposeOnly('KKS-36-1-5'),
  law.aim, law.consentingSubjectOnly, law.watching, ...mayCease,
];
const decider = [law.whoDecides, every.deciderApart, every.reasonsGiven];
const mayGrant = lawful(
  ...beforeSignature, law.whoDecides, law.whoRepeats,
  law.coordinatedBefore, law.coordinationFresh, law.endsWithinCoordination, law.conditionsTaken,
  ...every.everyGrant, term.longestTerm, law.noOverlap,
  consent.endsWithinConsent, release.endsWithinService, window.endsWithinWindow,
);

const { endAskedTo, consentEndsTo, releasedTo, releasedLate, releaseComesTo } = endings;
const timeEndsTo = (expired: string, released: string) => [
  { guard: lawful(term.termIsOver), target: expired, actions: [end('expired')] },
  ...releaseComesTo(released),
];
/** A decision is not there to be made yet: granting is heard, so that the refusal says why. */
const undecided = {
  grant: { guard: mayGrant }, ...path.notGranting(decider), ...endAskedTo('lapsed'),
};
const askingKapo = {
  target: 'coordinating', actions: [forget('coordination'), keep('coordinationAsked')],
};

/** § 41⁵ (1¹) 3): covert surveillance in a background check. */
export const machine = pencil.createMachine({
  id: 'm27',
  context: ({ input }) => input,
  initial: 'drafted',
  states: {
    drafted: {
      ...meta('§ 41⁵ (1¹)', 'koostamisel', 'drafted'),
      on: { ...path.asking(beforeSignature), ...endAskedTo('lapsed') },
    },
    submitted: {
      ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
      on: {
        ...path.checking([every.checkerApart, every.reasonsGiven], 'checked'),
        ...endAskedTo('lapsed'),
      },
    },
    checked: {
      ...meta('§ 41⁵ (4)', 'kooskõlastamisele esitamata', 'to be coordinated'),
      on: { askCoordination: askingKapo, ...undecided },
    },
    coordinating: {
      ...meta('§ 41⁵ (4)', 'kooskõlastamisel Kaitsepolitseiametis', 'being coordinated'),
      on: {
        coordinate: {
          guard: lawful(
            law.whoCoordinates, law.coordinationReferred, every.deciderApart, every.reasonsGiven,
          ),
          target: 'coordinated',
          actions: [keep('coordination')],
        },
        declineCoordination: {
          guard: lawful(law.whoCoordinates, every.reasonsGiven),
          target: 'coordinationRefused',
          actions: [keep('coordinationRefusal')],
        },
        ...undecided,
      },
    },
    coordinated: {
      ...meta('§ 41⁵ (4)', 'kooskõlastatud, ootab otsust', 'coordinated, awaiting decision'),
      on: {
        ...undecided,
        grant: {
          guard: mayGrant,
          target: 'decided',
          actions: [
            'keepDecision',
            notice('minister', 'decided', 'KKS-41s5-4.d', ministerNotice.by),
            deadline('ministerNotice', ministerNotice.by),
            deadline('term', term.termEnds),
          ],
        },
        returnForChanges: {
          guard: lawful(...decider),
          target: 'drafted',
          actions: [keep('returning'), forget('coordination')],
        },
        askCoordination: askingKapo,
      },
    },
    decided: {
      ...meta('§ 41⁵ (4)', 'otsustatud, teavitamisel', 'decided, being notified'),
      on: {
        activate: {
          guard: lawful(
            ...mayCease, law.consentingSubjectOnly, law.coordinatedBefore,
            term.decisionInForce, ministerNotice.sent,
          ),
          target: 'effective',
          actions: ['begin'],
        },
        timePassed: [
          { guard: lawful(ministerNotice.overdue), actions: [breach('KKS-41s5-4.d')] },
          ...timeEndsTo('lapsed', 'lapsed'),
        ],
        ...consentEndsTo('lapsed'),
        ...endAskedTo('lapsed'),
        serviceEnded: releasedTo('lapsed'),
        withdraw: { target: 'withdrawn', actions: [keep('withdrawal'), end('withdrawn')] },
      },
    },
    effective: {
      ...meta('§ 41⁵ (1¹) 3)', 'toiming kestab', 'in effect'),
      initial: 'running',
      states: { running: meta('§ 41⁵ (1¹) 3)', 'kestab', 'running') },
      on: {
        ...path.recording([term.withinTerm], [every.personDetermined]),
        ...path.stopping([every.aimMetEnds]),
        timePassed: timeEndsTo('ended.expired', 'ended.serviceEnded'),
        ...consentEndsTo('ended.consentWithdrawn'),
        ...endAskedTo('ended.endAsked'),
        serviceEnded: [
          releasedLate(release.releasedBefore, 'ended.serviceEnded'),
          ...releasedTo('ended.serviceEnded'),
        ],
      },
    },
    ended: {
      ...meta('§ 40 (1)', 'lõppenud', 'ended'),
      entry: [opens('S40', 'KKS-40-1.a')],
      initial: 'stopped',
      states: {
        stopped: meta('§ 36 (4)', 'lõpetatud', 'stopped'),
        expired: meta('§ 41⁵ (4)', 'tähtaeg möödas', 'expired'),
        consentWithdrawn: meta('§ 41⁶ (1)', 'nõusolek tagasi võetud', 'consent withdrawn'),
        endAsked: meta('§ 41⁶ (2) 3)', 'isik taotles lõpetamist', 'the person asked to end'),
        serviceEnded: meta('§ 41⁶ (1)', 'teenistusest vabastatud', 'released from service'),
      },
      on: {
        ...path.recordingAfterwards([term.withinTerm], [every.personDetermined]),
        serviceEnded: releasedLate(release.releasedBeforeEnd, '.serviceEnded'),
        close: {
          guard: lawful(every.tellingOpened, every.fileKept, every.classificationKnown),
          target: 'closed',
          actions: [keep('closing')],
        },
      },
    },
    lapsed: { ...meta('§ 41⁵ (4)', 'kasutamata lõppenud', 'lapsed unused'), type: 'final' },
    withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' },
    foundUnlawful: { ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' },
    coordinationRefused: {
      ...meta('§ 41⁵ (4)', 'kooskõlastamisest keeldutud', 'coordination declined'), type: 'final',
    },
    refused: { ...meta('§ 41⁵ (4)', 'keeldutud', 'refused'), type: 'final' },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
