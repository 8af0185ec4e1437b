/**
 * Under whose key it lies what is said about a person in cases and registers: not under that of his
 * or her identity, so that the content can be destroyed while it is still known whom to tell
 * (AMB-42). What concerns no person lies under the key of its case or entry.
 */
export const contentOf = (subject: string): string =>
  subject.startsWith('p_') ? `${subject}.content` : subject;
