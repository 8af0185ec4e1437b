/** The time as a witness tells it: whole seconds since 1970 (UTC). */
export type Seconds = () => number;

/** The clock of this machine, and the only place in the witness that asks it. */
export const secondsNow: Seconds = () => Math.floor(Date.now() / 1000);
