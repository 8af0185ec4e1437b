import {
  AwaitsWitness, awaitsWitness, KnownPerson, Malformed, NotKnown, NotNow, NotYours, Stale,
} from '../register/answers.js';
import { NotStored } from '../store/store.js';
import { Broken, ClockSetBack } from '../trail/log.js';
import { notKnown, Told } from './problem.js';
import type { Problem } from './problem.js';
import { transportProblem } from './transport-problem.js';

/** What is told of a fault; whatever nobody foresaw is told as a fault of the house. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof Told) return fault.problem;
  return commandProblem(fault) ?? houseProblem(fault) ?? transportProblem(fault) ?? houseFault;
}

function commandProblem(fault: unknown): Problem | null {
  if (fault instanceof NotKnown) return notKnown;
  if (fault instanceof NotYours) return notYours(fault);
  if (fault instanceof Malformed) return malformed(fault);
  if (fault instanceof Stale) return stale(fault);
  if (fault instanceof NotNow) return notNow(fault);
  if (fault instanceof AwaitsWitness) return heldByPolicy(fault);
  if (fault instanceof KnownPerson) return knownPerson(fault);
  return null;
}

function houseProblem(fault: unknown): Problem | null {
  const cause = fault instanceof NotStored ? fault.cause : fault;
  if (cause instanceof ClockSetBack) return clockSetBack;
  if (cause instanceof Broken) return brokenTrail;
  return fault instanceof NotStored ? notStored : null;
}

const notYours = ({ because }: NotYours): Problem => ({
  name: 'not-yours', status: 403,
  title: { et: 'See ei ole Teie teha', en: 'This is not yours to do' }, more: { because },
});

const malformed = ({ faults }: Malformed): Problem => ({
  name: 'malformed', status: 400,
  title: { et: 'Sõnum on vigane', en: 'The message is malformed' }, more: { faults },
});

const stale = ({ seen, version }: Stale): Problem => ({
  name: 'stale', status: 412,
  title: {
    et: 'Menetlus on vahepeal muutunud; vaadake see enne uuesti läbi',
    en: 'The case has changed since; look at it again first',
  },
  more: { seen, version },
});

const notNow = ({ state, step, heard }: NotNow): Problem => ({
  name: 'not-now', status: 409,
  title: { et: 'Praeguses seisundis seda teha ei saa', en: 'Not a step from the present state' },
  more: { state, step, heard },
});

const knownPerson = ({ person }: KnownPerson): Problem => ({
  name: 'known-person', status: 409,
  title: {
    et: 'Selle isikukoodiga isik on registris juba olemas',
    en: 'A person with that personal code is in the register already',
  },
  ...(person === null ? {} : { more: { person } }),
});

const heldByPolicy = ({ awaited }: AwaitsWitness): Problem => ({
  name: 'awaits-witness', status: 409, title: awaitsWitness,
  more: {
    because: {
      et: 'Registripidaja kord, mitte seadus: meede jõustub, kui tunnistaja on otsuse kande ' +
        'kinnitanud, või ooteaja möödudes, kui tunnistajad ei ole kättesaadavad. ' +
        'Midagi ei muudetud.',
      en: 'A policy of the register’s keepers, not the Act: the measure takes effect once the ' +
        'witness has cosigned the entry of the decision, or when the time of grace has passed ' +
        'while the witnesses cannot be reached. Nothing was changed.',
    },
    ...awaited,
  },
});

const notStored: Problem = {
  name: 'not-stored', status: 503,
  title: { et: 'Salvestada ei õnnestunud; midagi ei muudetud', en: 'Nothing could be stored' },
};

const clockSetBack: Problem = {
  name: 'clock-set-back', status: 503,
  title: {
    et: 'Kell on viimasest kandest tagapool; muudatusi ei tehta',
    en: 'The clock stands before the last entry; nothing is written',
  },
};

const brokenTrail: Problem = {
  name: 'broken-trail', status: 503,
  title: { et: 'Logi ei ole usaldusväärne', en: 'The trail cannot be trusted' },
};

const houseFault: Problem = {
  name: 'fault', status: 500,
  title: { et: 'Registris tekkis tõrge', en: 'The register failed' },
};
