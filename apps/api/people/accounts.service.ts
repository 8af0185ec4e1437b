import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#statechart/step';
import type { House } from '../house.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { Told } from '../http/problem.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING } from '../http/tokens.js';
import { NotKnown, NotYours } from '../register/answers.js';
import { accountIn } from './account-fields.js';
import { accountList } from './account-list.js';
import type {
  AccountDisabledAnswer, AccountMadeAnswer, AccountsAnswer,
} from './accounts.answers.js';
import { accountOf, addAccount, signInNameOf } from './accounts.js';
import { actingIn } from './acting.js';
import { disableAccount } from './disable.js';
import { hashPassword } from './passwords.js';
import type { SignedIn } from './signed-in.js';
import { accountReaders } from './who-sees-accounts.js';

const runners = ['administrator'] as const;

/** Accounts over HTTP, through the same functions as the command line's. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SERVING) private readonly serving: Serving,
  ) {}

  list(asker: SignedIn): AccountsAnswer {
    as(asker, accountReaders);
    return accountList(this.house);
  }

  /** Makes an account without an office. Throws 409 where there is one of that sign-in name. */
  async add(asker: SignedIn, asking: Asking, body: unknown): Promise<AccountMadeAnswer> {
    const by = as(asker, runners);
    const { name, signIn, password } = accountIn(body);
    const stored = await hashPassword(password);
    return this.house.store.write((tx) =>
      once(tx, asking, () => {
        if (accountOf(tx.db, signIn) !== undefined) throw new Told(taken);
        const person = addAccount(tx, this.house.registrar, by, {
          name, signIn, password: stored, office: null, unit: null, serviceman: false,
          demonstration: this.serving.demonstration,
        });
        return { person, signIn };
      }));
  }

  /** Closes an account and its sessions; an administrator does not lock himself or herself out. */
  async disable(asker: SignedIn, asking: Asking, person: string): Promise<AccountDisabledAnswer> {
    const by = as(asker, runners);
    if (person === asker.person) throw new NotYours(notOneself);
    await this.house.store.write((tx) =>
      once(tx, asking, () => {
        const signIn = signInNameOf(tx.db, person);
        if (signIn === undefined) throw new NotKnown(person);
        disableAccount(tx, by, signIn);
        return null;
      }));
    return { person, disabled: true };
  }
}

/** The asker acting in one of these offices; throws NotYours for anybody else. */
function as(asker: SignedIn, offices: readonly Actor['office'][]): Actor {
  const by = actingIn(asker, { listed: offices });
  if (!offices.includes(by.office)) throw new NotYours(forAdministrators);
  return by;
}

const forAdministrators = {
  et: 'kontosid haldab süsteemihaldur', en: 'accounts are run by an administrator',
};
const notOneself = {
  et: 'keegi ei sulge enda kontot', en: 'nobody closes their own account',
};
const taken = {
  name: 'sign-in-taken', status: 409,
  title: {
    et: 'Selle kasutajanimega on konto juba olemas', en: 'There is an account of that name already',
  },
};
