// Data that are there, data that are erased, and the orders of two persons.
import { hash, leafOf, rootsAt } from './formats.mjs';

// Present with the bytes that were named, or erased by an entry's word; anything else is a fault.
export function checkData(entries, stored, found) {
  const erased = new Set(entries.flatMap((entry) =>
    (entry?.type === 'erasure.completed' ? entry.body.erased ?? [] : [])));
  for (const { id, ct } of entries.flatMap((entry) => entry?.pd ?? [])) {
    const bytes = stored(id);
    if (bytes === undefined && !erased.has(id)) found('E_PD_MISSING');
    if (bytes === undefined) continue;
    if (erased.has(id)) found('E_ERASED_PRESENT');
    else if (hash(bytes).toString('base64') !== ct) found('E_PD_MISMATCH');
  }
}

const listRoot = (ids) => rootsAt(
  ids.map((id) => Buffer.from(id)).sort(Buffer.compare).map(leafOf), [ids.length],
).get(ids.length).toString('base64');

const nameOf = ({ id, fingerprint }) => `${id} ${fingerprint}`;

// What two persons ordered, and nothing else, is what was erased.
export function checkErasures(entries, found) {
  const of = (type) => entries.filter((entry) => entry?.type === type);
  const done = of('erasure.completed').filter(({ body }) => body.register === undefined);
  const orders = new Map(of('erasure.ordered').map((entry) => [entry.seq, entry]));
  const fault = () => found('E_ERASE_INCOMPLETE');
  if (done.some(({ seq, body }) => !(body.order < seq && orders.has(body.order)))) fault();
  for (const { seq, ts, body: { by, keys, data } } of orders.values()) {
    const rounds = done.filter(({ body }) => body.order === seq);
    const waited = Date.parse(entries.at(-1)?.ts) - Date.parse(ts);
    if (by?.length !== 2 || by[0] === by[1]) fault();
    if (rounds.length === 0 && waited > 86_400_000) fault();
    const lists = [];
    for (const { body: { erased, root, part = [1, 1] } } of rounds) {
      if (part[0] === 1 || lists.length === 0) lists.push({ root, ids: [] });
      lists.at(-1).ids.push(...erased);
    }
    if (lists.some(({ root, ids }) => listRoot(ids) !== root)) fault();
    if ((rounds.at(-1)?.body.whole ?? rounds.length > 0) === false) continue;
    const gone = new Set(lists.flatMap(({ ids }) => ids));
    const lost = rounds.flatMap(({ body }) => body.keys).map(nameOf);
    const under = entries.flatMap((entry) => (entry?.pd ?? []).filter(({ key }) =>
      keys.some(({ id }) => id === key)).map(({ id }) => ({ id, seq: entry.seq })));
    const then = under.filter((each) => each.seq < seq).map(({ id }) => id);
    if (keys.some((key) => !lost.includes(nameOf(key))) ||
      under.some(({ id }) => !gone.has(id)) || then.length !== data.count ||
      listRoot(then) !== data.root) fault();
  }
}
