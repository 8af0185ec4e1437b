/**
 * The verdicts a reader of the trail can reach. `E_…` means the trail is broken, `W_…` means it is
 * whole but deserves a look. `apps/verifier` prints them; nothing else in the world depends on the
 * order.
 */
export type Code =
  | 'E_SIG'
  | 'E_ORIGIN'
  | 'E_ROOT'
  | 'E_LEAF'
  | 'E_FORK'
  | 'E_TAIL_LOST'
  | 'E_GAP'
  | 'E_SEQ'
  | 'E_TIME'
  | 'E_NONCANONICAL'
  | 'E_SCHEMA'
  | 'E_PD_MISMATCH'
  | 'E_PD_MISSING'
  | 'E_ERASED_PRESENT'
  | 'E_ERASE_INCOMPLETE'
  | 'E_QUORUM'
  | 'E_DOWNGRADE'
  | 'E_RULE'
  | 'E_REPORT'
  | 'W_STALE'
  | 'W_KEY'
  | 'W_CLOCK'
  | 'W_RESTORED'
  | 'W_UNANCHORED';

/** Thrown at the border of the room when bytes from outside are not what they claim to be. */
export class Flaw extends Error {
  constructor(
    readonly code: Code,
    message: string,
  ) {
    super(message);
    this.name = code;
  }
}
