import type { Checkpoint } from './checkpoint.js';
import type { Flaw } from './flaw.js';
import { ofEntry, ofLog } from './verdict.js';
import type { Verdict, Words } from './verdict.js';

/** A signed head, and what to call it before the reader. */
export type Head = Checkpoint & { readonly name: Words };

/** What to call the checkpoint at that place of the list. */
export const nameOf = (index: number): Words => ({
  et: `Kontrollpunkt nr ${index + 1}`,
  en: `Checkpoint no ${index + 1}`,
});
/** What to call the checkpoint that the reader brought. */
export const KNOWN: Words = { et: 'Teie hoitud kontrollpunkt', en: 'The checkpoint you kept' };

/** Nothing is signed. */
export function unsigned(): Verdict {
  return ofLog(
    'E_SIG',
    'Allkirjastatud kontrollpunkti ei ole: logi ehtsust ei tõenda miski.',
    'There is no signed checkpoint: nothing vouches for the log.',
  );
}

/** The sizes go down somewhere in the list. */
export function disordered(): Verdict {
  return ofLog(
    'E_SEQ',
    'Kontrollpunktid ei ole suuruse järjekorras.',
    'The checkpoints are not in the order of their sizes.',
  );
}

/** A note is not a checkpoint of this log. */
export function unopened({ code, message }: Flaw, { et, en }: Words): Verdict {
  const reason =
    code === 'E_SIG'
      ? 'selle võtmega kehtivat allkirja ei ole'
      : code === 'E_ORIGIN'
        ? 'see on antud teisele logile'
        : 'see ei ole kontrollpunkti vormis';
  return ofLog(code, `${et}: ${reason}.`, `${en}: ${message}.`);
}

/** More was signed than is there. */
export function tailLost({ size, name }: Head, next: number): Verdict {
  return ofEntry(
    'E_TAIL_LOST',
    next,
    `${name.et} tõendab ${size} kirjet, kuid logi lõpeb enne kirjet ${next}: lõpp on kadunud.`,
    `${name.en} vouches for ${size} entries, but the log ends before ${next}: its tail is lost.`,
  );
}

/** Two histories were signed. */
export function fork({ size, name }: Head): Verdict {
  return ofLog(
    'E_FORK',
    `${name.et} (${size} kirjet) on allkirjastatud teise ajaloo kohta: logi on hargnenud.`,
    `${name.en} (${size} entries) was signed for another history: the log has forked.`,
  );
}

/** The entries are not those that were signed. */
export function otherRoot({ size, name }: Head, good: number): Verdict {
  const range = `${good}–${size - 1}`;
  return ofEntry(
    'E_ROOT',
    good,
    `${name.et}: kirjed ei anna allkirjastatud juurräsi; muudatus on kirjete ${range} seas.`,
    `${name.en}: the entries do not give the signed root; the change is among ${range}.`,
  );
}

/** The last entries are not signed yet. */
export function stale(covered: number, size: number): Verdict {
  return ofEntry(
    'W_STALE',
    covered,
    `Viimast ${size - covered} kirjet ei kata ükski kontrollpunkt.`,
    `No checkpoint covers the last ${size - covered} entries.`,
  );
}

/** A change of keys that does not begin with the key before it. */
export function brokenRotation(seq: number): Verdict {
  return ofEntry(
    'E_SCHEMA',
    seq,
    `Kirje ${seq} võtmevahetus ei alga logi senisest võtmest.`,
    `The change of keys in entry ${seq} does not begin with the key the log had.`,
  );
}

/** A restoration that was declared: what it gave up is said, and not hidden. */
export function restored(seq: number, lost: number): Verdict {
  const range = lost > seq ? `${seq}–${lost - 1}` : '–';
  return ofEntry(
    'W_RESTORED',
    seq,
    `Kirjega ${seq} on kaks isikut deklareerinud logi taastamise; kaotatud kirjed: ${range}.`,
    `By entry ${seq} two persons declared that the log was restored; entries lost: ${range}.`,
  );
}

/** A restoration that does not say what it gave up. */
export function badRestoration(seq: number): Verdict {
  return ofEntry(
    'E_SCHEMA',
    seq,
    `Kirje ${seq} deklareerib taastamise, kuid ei nimeta õigesti, mis kaotati.`,
    `Entry ${seq} declares a restoration and does not rightly say what was lost.`,
  );
}

/** Nothing outside the hands of whoever made the export stands behind the outcome. */
export function unanchored(): Verdict {
  return ofLog(
    'W_UNANCHORED',
    'Kontroll ei toetu millelegi väljaspool: ei hoitud kontrollpunktile ega teie poliitika ' +
      'tunnistajatele. Kadunud lõpp või uuesti kirjutatud logi jääks märkamata.',
    'Nothing outside stands behind this: no kept checkpoint, no witness of a policy of yours. ' +
      'A lost tail or a rewritten log would go unnoticed.',
  );
}
