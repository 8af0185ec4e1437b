/** One way to make the register's past another one, or to act beyond one's power. */
export interface Threat {
  readonly threat: string;
  /** What part of it is not tested here, and why. */
  readonly except?: string;
}

/** The threats by their number: each has its tests, or says which part of it does not apply. */
export const threats: Readonly<Record<number, Threat>> = {
  1: { threat: 'an entry is edited' },
  2: { threat: 'an entry is edited and every hash made anew' },
  3: { threat: 'and the later heads are taken away' },
  4: { threat: 'the tail is cut off' },
  5: { threat: 'entries, or heads, are taken out of the middle' },
  6: { threat: 'a back-dated entry is put into the middle' },
  7: { threat: 'an entry is appended with an old time' },
  8: { threat: 'two entries change places' },
  9: { threat: 'an old entry or an old request is played again' },
  10: {
    threat: 'an approval is used for another measure',
    except: 'approvers do not sign with keys of their own; the entry of the approval is moved',
  },
  11: { threat: 'two overseers are shown two pasts' },
  12: { threat: 'an old backup is put back' },
  13: { threat: 'a disaster is restored from, and said so' },
  14: {
    threat: 'the signing key of the log is stolen',
    except: 'approvers do not sign with keys of their own; a forged approval is found by the law',
  },
  15: {
    threat: 'the session of an approver is taken over',
    except: 'the second factor of a decision is the password, asked again',
  },
  16: {
    threat: 'an approver is malicious',
    except: 'nothing flags decisions that follow each other fast; the Act knows no such rule',
  },
  17: { threat: 'one approves what one asked for' },
  18: { threat: 'one takes an office just before deciding' },
  19: { threat: 'two approvals race' },
  20: { threat: 'the clock is set back, forward, or stands' },
  21: { threat: 'an erasure is claimed and not done' },
  22: { threat: 'an erasure is used to hide evidence' },
  23: { threat: 'what was erased comes back from a backup' },
  24: { threat: 'personal data are swapped, or sealed anew as another text' },
  25: { threat: 'personal data are guessed from the log' },
  26: { threat: 'a report leaves entries out, or invents them' },
  27: { threat: 'one meaning is given two encodings' },
  28: { threat: 'lines are smuggled into a note, a table or a report' },
  29: { threat: 'the trail is kept from being written' },
  30: { threat: 'protection is stripped off, so that less is checked' },
  31: { threat: 'a malformed proof or note fools the verifier or breaks it' },
  32: { threat: 'a weak, reused or foreign key is enrolled' },
  33: { threat: 'witnesses collude, or are out of reach' },
  34: { threat: 'a bit flips between hashing and signing' },
  35: { threat: 'the files, or the sealing key, are stolen' },
  36: { threat: 'a migration rewrites the past' },
};
