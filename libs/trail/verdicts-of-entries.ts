import type { Flaw } from './flaw.js';
import { ofEntry, ofLog } from './verdict.js';
import type { Verdict } from './verdict.js';

/** The bytes are no entry. */
export function unreadable(flaw: Flaw, seq: number): Verdict {
  return flaw.code === 'E_SCHEMA'
    ? ofEntry(
        'E_SCHEMA',
        seq,
        `Kirje ${seq} ei ole kirje vormis.`,
        `Entry ${seq}: ${flaw.message}.`,
      )
    : ofEntry(
        flaw.code,
        seq,
        `Kirje ${seq} baidid ei ole oma sisu ainuvõimalik esitus.`,
        `The bytes of entry ${seq} are not the one encoding of their value (${flaw.message}).`,
      );
}

/** The entry names another log. */
export function foreign(seq: number, log: string): Verdict {
  return ofEntry(
    'E_ORIGIN',
    seq,
    `Kirje ${seq} kuulub teise logisse: ${log}.`,
    `Entry ${seq} belongs to another log: ${log}.`,
  );
}

/** Entries are left out. */
export function missing(first: number, last: number): Verdict {
  const places = first === last ? `${first}` : `${first}–${last}`;
  return ofEntry(
    'E_GAP',
    first,
    first === last ? `Kirje ${places} puudub.` : `Kirjed ${places} puuduvad.`,
    first === last ? `Entry ${places} is missing.` : `Entries ${places} are missing.`,
  );
}

/** The entry was expected further on or not at all. */
export function misplaced(seq: number, expected: number): Verdict {
  return ofEntry(
    'E_SEQ',
    expected,
    `Kirje ${expected} kohal seisab kirje, mis nimetab end kirjeks ${seq}.`,
    `In the place of entry ${expected} stands one that calls itself entry ${seq}.`,
  );
}

/** The entry names another predecessor. */
export function altered(seq: number): Verdict {
  return ofEntry(
    'E_LEAF',
    seq,
    `Kirje ${seq} ei jätka kirjet ${seq - 1}: üht neist on pärast kirjutamist muudetud.`,
    `Entry ${seq} does not continue entry ${seq - 1}: one of them was altered since.`,
  );
}

/** Time runs backwards. */
export function backInTime(seq: number): Verdict {
  return ofEntry(
    'E_TIME',
    seq,
    `Kirje ${seq} kannab varasemat aega kui sellele eelnev kirje.`,
    `Entry ${seq} bears an earlier time than the entry before it.`,
  );
}

/** The incarnation rose without a declared restoration, fell back or leapt. */
export function wrongIncarnation(seq: number, inc: number): Verdict {
  return ofEntry(
    'E_SCHEMA',
    seq,
    `Kirje ${seq} taastamisjärk ${inc} ei ole see, mis eelmise kirje järgi olema peab.`,
    `The incarnation ${inc} of entry ${seq} does not follow that of the entry before it.`,
  );
}

/** The tree publishes another leaf for the entry, or none. */
export function otherLeaf(seq: number): Verdict {
  return ofEntry(
    'E_LEAF',
    seq,
    `Kirje ${seq} räsi ei ühti puu avaldatud lehega.`,
    `The hash of entry ${seq} is not the leaf that the tree publishes.`,
  );
}

/** The tree publishes another node over these entries, or none. */
export function otherNode(level: number, index: number): Verdict {
  return ofLog(
    'E_ROOT',
    `Puu avaldatud sõlm (tase ${level}, nr ${index}) ei ühti kirjetega.`,
    `The published node of the tree (level ${level}, no ${index}) does not fit the entries.`,
  );
}
