import { meta } from '#statechart/fragments';
import { add, end, keep, lawful, pencil } from '#statechart/statechart';
import {
  classificationKnown, deciderApart, fileKept, form, reasonsGiven,
} from '../s36-common/law.js';
import { stillInService } from '../s41-5-background-check/check-release.js';
import * as found from './circumstances.js';
import * as entries from './entries.js';
import * as law from './law.js';
import { outcomeRules } from './outcome.js';
import * as profile from './profile.js';
import * as rights from './rights.js';
import * as waiver from './waiver.js';

const discontinuing = {
  discontinue: {
    guard: lawful(reasonsGiven),
    target: 'discontinued',
    actions: [keep('discontinuation'), end('discontinued')],
  },
};
const handingIn = {
  guard: lawful(
    profile.profileOwed, profile.profileFresh, profile.toldBeforeProfile,
    ...profile.everyItem, ...profile.whatMayBeAsked,
  ),
  actions: [keep('profile')],
};
const finding = {
  recordFinding: {
    guard: lawful(
      found.listedOnly, ...found.everySource, found.itemNamed, found.notWithheldByRight,
    ),
    actions: [add('findings')],
  },
};
const completing = {
  completeFindings: { guard: lawful(...found.everyCircumstance), target: 'established' },
};
const recording = {
  enterStay: {
    guard: lawful(entries.stayOverThreeMonths, entries.staySinceEighteen),
    actions: [add('stays')],
  },
  enterTraining: {
    guard: lawful(entries.trainingOverThreeMonths, entries.trainingInFiveYears),
    actions: [add('trainings')],
  },
  enterProceeding: {
    guard: lawful(
      entries.penaltyValid, entries.proceedingOfTheirOwn, entries.proceedingInFiveYears,
    ),
    actions: [add('proceedings')],
  },
};

/** § 41³: a background check, from the profile to its outcome; its acts are cases of their own. */
export const machine = pencil.createMachine({
  id: 's41',
  context: ({ input }) => input,
  initial: 'opened',
  states: {
    opened: {
      ...meta('§ 41³ (1)', 'avatud', 'opened'),
      on: {
        request: { actions: ['keepRequest'] },
        begin: {
          guard: lawful(
            form, law.namedClass, law.designatedUnit, law.aimOfClass, law.postNamed,
            profile.regularityTold, profile.listedItemsOnly,
          ),
          target: 'begun',
          actions: [keep('beginning')],
        },
        ...discontinuing,
      },
    },
    begun: {
      ...meta('§ 41⁴ (1)', 'alustatud, õigustest teavitamata', 'begun, rights not yet told'),
      on: {
        tellRights: {
          guard: lawful(rights.toldInWriting, ...rights.everyRight),
          target: 'rightsTold',
          actions: [keep('telling')],
        },
        ...discontinuing,
      },
    },
    rightsTold: {
      ...meta('§ 41⁶ (2)', 'ootab isiku nõusolekut', 'awaiting the consent'),
      on: {
        giveConsent: {
          guard: lawful(...rights.consentStands), target: 'consented', actions: [keep('consent')],
        },
        refuseConsent: [
          {
            guard: lawful(rights.personnelFollows),
            target: 'consentRefused', actions: [keep('consentRefusal')],
          },
          {
            guard: lawful(rights.noPersonnelMatter),
            target: 'notChecked', actions: [keep('consentRefusal'), end('notChecked')],
          },
        ],
        ...discontinuing,
      },
    },
    consented: {
      ...meta('§ 41⁶ (1)', 'nõusolek antud, ootab ankeeti', 'consented, awaiting the profile'),
      on: {
        ...recording,
        handInProfile: { ...handingIn, target: 'checking' },
        beginWithoutProfile: { guard: lawful(profile.noProfileOwed), target: 'checking' },
        ...discontinuing,
      },
    },
    checking: {
      ...meta('§ 41³ (1)', 'kontrollimisel', 'being checked'),
      on: {
        linkAct: {
          guard: lawful(
            ...rights.consentStands, stillInService, profile.profileStillFresh,
            law.actOfACheck, law.ofThisPerson,
          ),
          actions: [add('acts')],
        },
        ...recording,
        handInProfile: handingIn,
        waive: {
          guard: lawful(
            waiver.waivedByHead, waiver.earlierCheckNamed, waiver.earlierCheckRecent,
            waiver.earlierCheckClean, reasonsGiven,
          ),
          target: 'waived',
          actions: [keep('waiver')],
        },
        ...finding,
        ...completing,
        ...discontinuing,
      },
    },
    waived: {
      ...meta('§ 41⁹', '§ 41⁵ toimingutest loobutud', 'acts of § 41⁵ waived'),
      on: { ...finding, ...completing, ...discontinuing },
    },
    established: {
      ...meta('§ 41³ (1)', 'asjaolud kontrollitud', 'circumstances verified'),
      on: {
        ...finding,
        recordHearing: { actions: [keep('hearing')] },
        conclude: {
          guard: lawful(
            deciderApart, reasonsGiven, ...outcomeRules, found.concealmentHeard,
            rights.explanationOffered, rights.remediesNamed,
          ),
          target: 'decided',
          actions: ['keepDecision', end('concluded')],
        },
        ...discontinuing,
      },
    },
    decided: {
      ...meta('§ 41³ (1)', 'tulemus otsustatud', 'outcome decided'),
      on: {
        storeItem: { actions: [add('items')] },
        close: {
          guard: lawful(fileKept, classificationKnown),
          target: 'closed',
          actions: [keep('closing')],
        },
      },
    },
    consentRefused: {
      ...meta(
        '§ 41⁷', 'nõusolekust keeldutud, ootab personaliotsust',
        'consent refused, awaiting a personnel decision',
      ),
      on: {
        // Refusing consent never opens an act of the check: this arrow is there to say why.
        linkAct: { guard: lawful(rights.consentWritten), actions: [add('acts')] },
        conclude: {
          guard: lawful(deciderApart, reasonsGiven, rights.refusalDecided, rights.remediesNamed),
          target: 'decidedOnRefusal',
          actions: ['keepDecision', end('decidedOnRefusal')],
        },
        ...discontinuing,
      },
    },
    notChecked: {
      ...meta('§ 41⁷', 'nõusolekuta kontrollimata', 'not checked, consent refused'), type: 'final',
    },
    decidedOnRefusal: {
      ...meta('§ 41⁷', 'otsustatud keeldumise alusel', 'decided on the refusal'), type: 'final',
    },
    discontinued: {
      ...meta('§ 1 (2)', 'lõpetatud tulemuseta', 'discontinued'), type: 'final',
    },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
