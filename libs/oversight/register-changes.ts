type Fields = Readonly<Record<string, unknown>>;

/** An act that changes an entry there is: in which register, said when and by whom. */
export interface Change {
  readonly register: string;
  readonly act: string;
  readonly fields: Fields;
  readonly at: string;
  readonly actor: string | null;
}

/** The field in which the end of an entry stands, by act. */
const ends: Readonly<Record<string, string>> = {
  withdraw: 'withdrawnAt', close: 'closedAt',
};

const ofData: Readonly<Record<string, (change: Change) => Fields>> = {
  'items.review': ({ fields: { limb, reasons, possibleNeed, nextReview } }) => ({
    limb, reasons, possibleNeed, nextReview,
  }),
  'items.use': () => ({}),
  'items.endNeed': ({ at, actor }) => ({ needEndedAt: at, needEndedBy: actor }),
  'items.delete': ({ at }) => ({ closedAt: at }),
  'erasures.confirm': ({ at, actor }) => ({ confirmedAt: at, confirmedBy: actor }),
  'erasures.cancel': ({ at }) => ({ cancelledAt: at, closedAt: at }),
  'requests.answer': ({ fields: { told, withheld }, at }) => ({ told, withheld, closedAt: at }),
};

const ofPeople: Readonly<Record<string, (change: Change, before: Fields) => Fields>> = {
  identify: ({ fields: { name, code } }) => ({ name, code, identified: true }),
  // The first verification stands: of age once, of age for good.
  verifyAge: ({ at }, before) => ({ adultVerifiedAt: before['adultVerifiedAt'] ?? at }),
  mark: ({ fields: { markedAt } }) => ({ markedAt }),
  notify: ({ fields: { to, toldAt } }, before) => ({
    [`${String(to)}ToldAt`]: before[`${String(to)}ToldAt`] ?? toldAt,
  }),
};

/** What the act changes in the entry as it stood before. Pure. */
export function changeOf(change: Change, before: Fields): Fields {
  const { register, act, fields } = change;
  // An act of a hostile log may bear the name of what every object answers to.
  const known = own(ofData, `${register}.${act}`) ?? own(ofPeople, act);
  if (known !== undefined) return known(change, before);
  const field = own(ends, act) ?? 'until';
  const end = String(fields['at'] ?? fields['effective']);
  const earlier = before[field];
  // An end is never moved later: a revocation after the term leaves the term.
  return { [field]: typeof earlier === 'string' && earlier < end ? earlier : end };
}

const own = <Of>(all: Readonly<Record<string, Of>>, name: string): Of | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;
