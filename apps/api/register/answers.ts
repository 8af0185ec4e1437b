import type { Instant } from '#calendar/instant';
import type { Refusal } from '#law/rule';
import type { Words } from '#law/words';

/** What the register says to a command that did not go wrong: done, or forbidden by the Act. */
export type Outcome =
  | { readonly done: true; readonly id: string; readonly seq: number }
  | { readonly done: false; readonly id: string; readonly seq: number;
      readonly refusals: readonly Refusal[] };

/** There is no such thing, or the person may not know of it: the same answer for both. */
export class NotKnown extends Error {
  constructor(readonly what: string) {
    super(`not known: ${what}`);
  }
}

/** The person may see it and not do it. */
export class NotYours extends Error {
  constructor(readonly because: Words) {
    super(because.en);
  }
}

/** The person is in the register already; who that is, only for whoever may know. */
export class KnownPerson extends Error {
  constructor(readonly person: string | null) {
    super('a person with that code is known');
  }
}

/** The case has moved on since the person saw it. */
export class Stale extends Error {
  constructor(readonly seen: number, readonly version: number) {
    super(`version ${seen} was seen, the case is at ${version}`);
  }
}

/** The message is not one: each fault with its path. */
export class Malformed extends Error {
  constructor(readonly faults: readonly { readonly path: string; readonly says: Words }[]) {
    super(faults.map(({ path }) => path).join(', '));
  }
}

/** The present state of the case does not hear this step; it says which ones it hears. */
export class NotNow extends Error {
  constructor(readonly state: Words, readonly step: Words, readonly heard: readonly string[]) {
    super(`not a step from here: ${step.en}`);
  }
}

/** What holds a step until witnesses have cosigned, or until the grace runs out without them. */
export interface Awaited {
  /** The place of the entry that set the policy. */
  readonly policy: number;
  readonly since: Instant;
  readonly until: Instant;
}

/** A policy of the register's keepers, and not the Act, holds the step; nothing was changed. */
export class AwaitsWitness extends Error {
  constructor(readonly awaited: Awaited) {
    super(awaitsWitness.en);
  }
}

export const awaitsWitness = {
  et: 'Ootab tunnistaja kinnitust', en: 'Awaits the witness’s cosignature',
};

/** Words for whoever may see a thing and not do it. */
export const onlyRequesters = {
  et: 'menetluse avab struktuuriüksuse taotleja või ülem',
  en: 'a case is opened by a requester or the commander of a unit',
};
export const onlyOwnUnit = {
  et: 'menetlust saab avada üksnes oma struktuuriüksuses',
  en: 'a case can be opened in one’s own unit only',
};
export const anotherOffice = {
  et: 'seda sammu saab astuda teises ametis olev isik',
  en: 'this step belongs to another office',
};
