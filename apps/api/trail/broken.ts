/** The trail cannot be trusted any more: nothing is served until a person has looked. */
export class Broken extends Error {
  constructor(readonly code: string, message: string) {
    super(`${code}: ${message}`);
  }
}

/** The clock stands before the last entry: nothing is written until it is right again. */
export class ClockSetBack extends Error {
  constructor(now: string, last: string) {
    super(`E_CLOCK: it is ${now}, but the last entry was written at ${last}`);
  }
}
