import type { Entry } from '#trail/entry';

type Fields = Readonly<Record<string, unknown>>;
type Change = (fields: Fields, entry: Entry) => Fields;

/** What an act on kept data, or on a person's request, changes in the entry it names. */
const changes: Readonly<Record<string, Change>> = {
  // A review replaces what the last one said, what it leaves out included.
  'items.review': ({ limb, reasons, possibleNeed, nextReview }) => ({
    limb, reasons, possibleNeed, nextReview,
  }),
  'items.use': () => ({}),
  'items.endNeed': (_fields, { at, actor }) => ({ needEndedAt: at, needEndedBy: actor }),
  'items.delete': (_fields, { at }) => ({ closedAt: at }),
  'erasures.confirm': (_fields, { at, actor }) => ({ confirmedAt: at, confirmedBy: actor }),
  'erasures.cancel': (_fields, { at }) => ({ cancelledAt: at, closedAt: at }),
  'requests.answer': ({ told, withheld }, { at }) => ({ told, withheld, closedAt: at }),
};

/** The change that an act makes; undefined where it is not one of these. */
export const dataChange = (register: string, act: string): Change | undefined =>
  changes[`${register}.${act}`];
