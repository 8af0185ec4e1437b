import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#calendar/instant';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { HOUSE } from '../http/tokens.js';
import { placesIn } from '../settings.js';
import { addressesOf } from './addresses.js';
import { policyInForce } from './policy-in-force.js';
import type { PolicyInForce } from './policy-in-force.js';
import { lastLineOf } from './standing.js';
import type { witnessesAnswer } from './witness.answers.js';

/** Who cosigns the heads of this log, for everybody who is signed in. */
@Injectable()
export class WitnessService {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** The policy in force, and how each witness stands; ages by the clock of the register. */
  standing(): Answered<typeof witnessesAnswer> {
    const { reader, log } = this.house;
    const inForce = policyInForce(reader);
    if (inForce === null) return { size: log.size, policy: null, witnesses: [] };
    const { seq: entry, since, text, gate, graceMinutes } = inForce;
    return {
      size: log.size, policy: { entry, since, text, gate, graceMinutes },
      witnesses: this.#witnesses(inForce),
    };
  }

  #witnesses({ policy }: PolicyInForce): Answered<typeof witnessesAnswer>['witnesses'] {
    const { reader, log, witnesses, clock, home } = this.house;
    const addresses = addressesOf(placesIn(home).witnesses, policy);
    return [...policy.witnesses].map(([name, party]) => {
      const { size, at } = lastLineOf(reader, party, log.size);
      return {
        name, vkey: party.vkey, asked: addresses.has(name) ? 'http' as const : 'file' as const,
        outcome: witnesses.outcomeOf(name), size, at, age: ageOf(at, clock.now()),
      };
    });
  }
}

/** The clock of a witness may be ahead of ours: nothing is younger than now. */
const ageOf = (at: Instant | null, now: Instant): number | null =>
  at === null ? null : Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / 1000));
