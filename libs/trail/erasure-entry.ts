import type { Canonical } from './canonical.js';

/** A key as an erasure names it: its id, and the fingerprint recorded when it was made. */
export type DestroyedKey = { readonly id: string; readonly fingerprint: string };

/** What an order names: the list of data and the keys, by the word of two persons. */
export type Order = {
  readonly data: { readonly count: number; readonly root: string };
  readonly keys: readonly DestroyedKey[];
};

/** What a completion names: which order, what went, and whether nothing of the order is left. */
export type Completion = {
  /** The place of the order in the log. */
  readonly order: number;
  readonly erased: readonly string[];
  /** `listRoot` of all ids of this round, those of its other parts too. */
  readonly root: string;
  readonly keys: readonly DestroyedKey[];
  /** Nothing of the order is left; false while a person has still to be told of an act (§ 40). */
  readonly whole: boolean;
  /** Which part of how many; `[1, 1]` where one entry was enough. */
  readonly part: readonly [number, number];
};

type Body = Readonly<Record<string, Canonical>>;
type Fields = Readonly<Record<string, unknown>>;

/** The order in the body of an entry; null where it is not one given by two different persons. */
export function orderIn(body: Body): Order | null {
  const { person, by, data, keys } = body as Fields;
  if (typeof person !== 'string' || !areTwo(by) || !isList(data) || !areKeys(keys)) return null;
  return { data, keys };
}

/** The completion in the body of an entry; null where it is not one. */
export function completionIn(body: Body): Completion | null {
  const { order, erased, root, keys, whole = true, part = [1, 1] } = body as Fields;
  const fits = typeof order === 'number' && typeof root === 'string' && areStrings(erased) &&
    areKeys(keys) && typeof whole === 'boolean' && isPart(part);
  return fits ? { order, erased, root, keys, whole, part } : null;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const areTwo = (value: unknown): boolean =>
  areStrings(value) && value.length === 2 && value[0] !== value[1] && !value.includes('');

const isList = (value: unknown): value is Order['data'] =>
  isFields(value) && typeof value['count'] === 'number' && typeof value['root'] === 'string';

const areKeys = (value: unknown): value is readonly DestroyedKey[] =>
  Array.isArray(value) && value.every((key) =>
    isFields(key) && typeof key['id'] === 'string' && typeof key['fingerprint'] === 'string');

const isPart = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger) &&
    value[0] >= 1 && value[0] <= value[1];
