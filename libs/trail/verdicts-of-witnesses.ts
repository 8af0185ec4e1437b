import { ofEntry, ofLog } from './verdict.js';
import type { Verdict } from './verdict.js';

/** The newest head was not cosigned by enough of the witnesses that the reader asks for. */
export function notWitnessed(): Verdict {
  return ofLog(
    'E_QUORUM',
    'Uusimat kontrollpunkti ei ole kinnitanud piisavalt teie poliitikas nimetatud tunnistajaid.',
    'The newest head was not cosigned by enough of the witnesses that your policy asks for.',
  );
}

/** The policy beside the export is not the one that the trail puts in force. */
export function otherPolicy(seq: number | undefined): Verdict {
  return seq === undefined
    ? ofLog(
        'E_DOWNGRADE',
        'Ekspordiga on kaasas tunnistajate poliitika, mida ükski kirje ei kehtesta.',
        'The export brings a policy of witnesses that no entry puts in force.',
      )
    : ofEntry(
        'E_DOWNGRADE',
        seq,
        `Kirjega ${seq} kehtestatud tunnistajate poliitika ekspordist puudub või on seal teine.`,
        `The policy of witnesses put in force by entry ${seq} is missing from the export or is ` +
          'another one there.',
      );
}

/** The trail puts a policy in force that asks for no witness, and the reader asks for some. */
export function weakerThanYours(seq: number): Verdict {
  return ofEntry(
    'E_DOWNGRADE',
    seq,
    `Kirjega ${seq} kehtestatud poliitika ei nõua ühtegi tunnistajat, teie oma nõuab.`,
    `The policy put in force by entry ${seq} asks for no witness; yours does.`,
  );
}

/** No head since the policy came into force was cosigned as it promises. */
export function promiseLost(seq: number): Verdict {
  return ofEntry(
    'E_DOWNGRADE',
    seq,
    `Kirjega ${seq} lubatud tunnistajate kinnitusi ei ole ühelgi hilisemal kontrollpunktil.`,
    `No head after entry ${seq} bears the cosignatures that its policy promises.`,
  );
}

/** What stands in the trail as a policy is none. */
export function badPolicy(seq: number): Verdict {
  return ofEntry(
    'E_SCHEMA',
    seq,
    `Kirjega ${seq} kehtestatud tunnistajate poliitika ei ole poliitika vormis.`,
    `The policy of witnesses in entry ${seq} is not a policy.`,
  );
}

/** An entry claims a later time than witnesses gave to the head over it. */
export function clockAhead(seq: number): Verdict {
  return ofEntry(
    'W_CLOCK',
    seq,
    `Tunnistaja kinnitas kirje ${seq} enne aega, mida kirje kannab: logi kell oli ees.`,
    `A witness cosigned entry ${seq} before the time that the entry bears: its clock was ahead.`,
  );
}
