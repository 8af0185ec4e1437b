import { addressesOf } from '../../api/witness/addresses.js';
import { lastCosigned } from '../../api/witness/cosignatures.js';
import { requestFor } from '../../api/witness/one-witness.js';
import { policyInForce } from '../../api/witness/policy-in-force.js';
import type { PolicyInForce } from '../../api/witness/policy-in-force.js';
import { lastLineOf } from '../../api/witness/standing.js';
import { placesIn } from '../../api/settings.js';
import { Misused, Refused } from '../faults.js';
import type { SeenStore } from './seen-store.js';

/** The policy of witnesses in force, and how each of them stands. */
export function witnessesSeen({ db, home, size }: SeenStore) {
  const inForce = policyInForce(db);
  if (inForce === null) return null;
  const { seq, gate, graceMinutes, policy } = inForce;
  const addresses = addressesOf(placesIn(home).witnesses, policy);
  const witnesses = [...policy.witnesses].map(([name, party]) => ({
    name, vkey: party.vkey, address: addresses.get(name) ?? null, ...lastLineOf(db, party, size),
  }));
  return { entry: seq, gate, graceMinutes, size, witnesses };
}

/** The body that asks a witness of the policy to cosign the newest signed head. */
export function requestOf({ db, notes, size }: SeenStore, wanted: string | undefined): string {
  const inForce = policyInForce(db);
  if (inForce === null) throw new Refused('no policy of witnesses: volitus witness policy');
  const checkpoint = notes.at(-1);
  if (checkpoint === undefined) throw new Refused('there is no signed head');
  const { key } = chosen(inForce, wanted);
  return requestFor(db, checkpoint, lastCosigned(db, key.name, size));
}

function chosen({ policy: { witnesses } }: PolicyInForce, wanted: string | undefined) {
  const only = witnesses.size === 1 ? [...witnesses.values()][0] : undefined;
  const party = wanted === undefined ? only : witnesses.get(wanted);
  if (party !== undefined) return party;
  throw new Misused(`which witness? --name ${[...witnesses.keys()].join(' | ')}`);
}
