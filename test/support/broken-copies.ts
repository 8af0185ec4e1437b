/** A value with one thing wrong, for as long as it is looked at. */
export interface Broken {
  readonly where: string;
  readonly value: unknown;
}

type Members = Record<string, unknown>;

const foreign = 'foreignMember';

/**
 * The value, broken by turns in every place: a member that is not described, a list where something
 * else stands; and without each of its own members. Of a list only the first is broken,
 * since all of it has one schema. The value itself is broken and mended again, so each must be
 * looked at before the next.
 */
export function* brokenCopies(value: unknown): Generator<Broken> {
  const whole = value as Members;
  for (const where of breaksIn(whole, '')) yield { where, value };
  for (const name of Object.keys(whole)) {
    const { [name]: _left, ...rest } = whole;
    yield { where: `without ${name}`, value: rest };
  }
}

function* breaksIn(node: Members, path: string): Generator<string> {
  if (!Array.isArray(node)) {
    node[foreign] = {};
    yield `${path}/${foreign}`;
    delete node[foreign];
  }
  const names = Array.isArray(node) ? ['0'].filter(() => node.length > 0) : Object.keys(node);
  for (const name of names) yield* breaksAt(node, name, `${path}/${name}`);
}

function* breaksAt(node: Members, name: string, path: string): Generator<string> {
  const whole = node[name];
  const isNode = typeof whole === 'object' && whole !== null;
  if (isNode) yield* breaksIn(whole as Members, path);
  node[name] = [{}];
  yield path;
  node[name] = whole;
}
