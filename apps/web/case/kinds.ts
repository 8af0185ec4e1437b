/** Kinds of entries of a case, by what their type begins with. */
const kinds = {
  kindStep: ['case.opened', 'case.step'], kindRefused: ['case.refused'],
  kindQuestion: ['case.asked', 'case.answered'], kindClaim: ['case.claimed', 'case.released'],
  kindNotice: ['notice.'], kindDue: ['deadline.'], kindRead: ['case.read'],
} as const;

export type Kind = keyof typeof kinds;

/** The kind of an entry of this type; null for what has none. */
export const kindOf = (type: string): Kind | null =>
  (Object.keys(kinds) as Kind[])
    .find((kind) => kinds[kind].some((start) => type.startsWith(start))) ?? null;
