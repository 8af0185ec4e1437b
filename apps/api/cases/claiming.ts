import { Inject, Injectable } from '@nestjs/common';
import type { House } from '../house.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { Told } from '../http/problem.js';
import { readMessage } from '../http/read-message.js';
import { HOUSE } from '../http/tokens.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotYours } from '../register/answers.js';
import { claimOn } from '../register/claim-rows.js';
import { writeClaim, writeRelease } from '../register/claims.js';
import { loadCase } from '../register/rows.js';
import type { Transaction } from '../store/store.js';
import { claimFields } from './case-fields.js';
import { workable } from './case-task.js';
import { claimantOf } from './claimant.js';
import { knownCase } from './known-case.js';
import { isWork } from './taking-back.js';

/** Who works on a case, so that two officials do not do the same: an order of the house. */
@Injectable()
export class Claiming {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Takes the case up; only for whoever could take it further, and while nobody else has it. */
  async claim(asker: SignedIn, asking: Asking, id: string, body: unknown) {
    const { office } = readMessage(claimFields, body ?? {});
    return this.#done(asker, asking, id, (tx) => {
      const steps = this.#stepsIn(tx, asker, id);
      const claim = claimOn(tx.db, id);
      if (claim !== undefined && claim.person !== asker.person) throw new Told(alreadyClaimed);
      const [line] = knownCase(tx.db, id, asker);
      const listed = steps.flatMap((step) => step.office ?? []) as never[];
      if (listed.length === 0) throw new NotYours(nothingToDo);
      const by = actingIn(asker, { wanted: office, listed, unit: line.unit });
      if (!listed.includes(by.office as never)) throw new NotYours(nothingToDo);
      writeClaim(tx, by, loadCase(tx.db, id)!);
    });
  }

  /** Lets the case go; another's claim is ended by the commander of the unit or the Commander. */
  async release(asker: SignedIn, asking: Asking, id: string, body: unknown) {
    const { office } = readMessage(claimFields, body ?? {});
    return this.#done(asker, asking, id, (tx) => {
      this.house.register.advance(tx, id);
      const [line] = knownCase(tx.db, id, asker);
      const claim = claimOn(tx.db, id);
      if (claim === undefined) return;
      const own = claim.person === asker.person;
      const by = actingIn(asker, {
        wanted: office, unit: line.unit, ...(own ? {} : { listed: over }),
      });
      const mayEnd = by.office === 'commander' ||
        (by.office === 'unitCommander' && by.unit === line.unit);
      if (!own && !mayEnd) throw new NotYours(notYourClaim);
      writeRelease(tx, by, loadCase(tx.db, id)!);
    });
  }

  async #done(asker: SignedIn, asking: Asking, id: string, work: (tx: Transaction) => void) {
    await this.house.store.write((tx) =>
      once(tx, asking, () => {
        knownCase(tx.db, id, asker);
        work(tx);
        return { id };
      }));
    const { reader: db, vault } = this.house;
    const [, sight] = knownCase(db, id, asker);
    return { case: id, claimedBy: claimantOf({ db, vault, asker }, sight, id) };
  }

  /** The steps that take the case further and are open to the person, as of this very instant. */
  #stepsIn(tx: Transaction, asker: SignedIn, id: string) {
    const { register, vault } = this.house;
    register.advance(tx, id);
    const [line] = knownCase(tx.db, id, asker);
    return workable({ db: tx.db, vault, asker, now: tx.now }, line).steps.filter(isWork);
  }
}

const over = ['unitCommander', 'commander'] as const;

const alreadyClaimed = {
  name: 'claimed', status: 409,
  title: { et: 'Menetlus on teise ametniku töös', en: 'Another official is working on the case' },
  more: {
    because: {
      et: 'nii näeb ette registri töökord, mitte seadus: menetluse vabastab selle töösse võtnud ' +
        'ametnik ise, struktuuriüksuse ülem või Kaitseväe juhataja',
      en: 'this is an order of the house and not of the Act: the case is released by the ' +
        'official who took it up, the commander of the unit or the Commander of the Defence Forces',
    },
  },
};
const nothingToDo = {
  et: 'töösse saab võtta menetluse, milles Teil on praegu mõni samm astuda (registri töökord, ' +
    'mitte seaduse nõue)',
  en: 'a case can be taken up by whoever has a step to take in it now (an order of the house, ' +
    'not of the Act)',
};
const notYourClaim = {
  et: 'teise ametniku töös oleva menetluse vabastab struktuuriüksuse ülem või Kaitseväe juhataja ' +
    '(registri töökord, mitte seaduse nõue)',
  en: 'what another official took up is released by the commander of the unit or the Commander ' +
    'of the Defence Forces (an order of the house, not of the Act)',
};
