// The published formats, and nothing of ours: RFC 6962, C2SP signed-note, tlog-cosignature,
// tlog-tiles, tlog-policy, RFC 8785.
import { createHash, createPublicKey, verify } from 'node:crypto';

export const hash = (...parts) =>
  parts.reduce((all, part) => all.update(part), createHash('sha256')).digest();
export const leafOf = (bytes) => hash(Buffer.of(0), bytes);
export const nodeOf = (left, right) => hash(Buffer.of(1), left, right);
export const base64 = (text) => {
  const bytes = Buffer.from(String(text), 'base64');
  return bytes.toString('base64') === text ? bytes : Buffer.alloc(0);
};

// RFC 6962 § 2.1: the root at each wanted size, from the peaks of the growing tree.
export function rootsAt(leaves, sizes) {
  const [wanted, roots, peaks] = [new Set(sizes), new Map(), []];
  for (let size = 0; size <= leaves.length; size += 1) {
    if (wanted.has(size)) {
      roots.set(size, peaks.length === 0 ? hash() : peaks.reduceRight((r, l) => nodeOf(l, r)));
    }
    peaks.push(leaves[size]);
    for (let rest = size; rest % 2 === 1 && size < leaves.length; rest = (rest - 1) / 2) {
      peaks.push(nodeOf(...peaks.splice(-2)));
    }
  }
  return roots;
}

// `name+id+base64(type ‖ key)`: type 0x01 signs the note itself, 0x04 cosigns it with a time.
export function keyOf(vkey) {
  const [, name, id, key] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(vkey) ?? [];
  const raw = base64(key);
  if (raw.length !== 33 || hash(`${name}\n`, raw).toString('hex', 0, 4) !== id) return null;
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw.subarray(1)]);
  const key32 = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return { name, id, type: raw[0], key: key32 };
}

// C2SP signed-note: no control character but the newline, and every line a signature.
export function headIn(bytes) {
  const note = bytes.toString('utf8');
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const [, origin, size, root] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n$/u.exec(text) ?? [];
  if (end < 0 || base64(root).length !== 32 || /(?!\n)\p{Cc}|[^\n]$/u.test(note)) return null;
  const lines = note.slice(end + 2, -1).split('\n').map((line) => {
    const [, name, blob] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
    return { name, id: base64(blob).toString('hex', 0, 4), blob: base64(blob).subarray(4) };
  });
  const isNote = lines.length <= 100 && lines.every(({ blob }) => blob.length > 0) &&
    Buffer.from(note).equals(Buffer.from(bytes));
  if (!isNote) return null;
  return { text, origin, size: Number(size), root: base64(root), lines };
}

// Whether the key signed the head: true, false, or null where it did not try.
export function signed({ text, lines }, { name, id, type, key }) {
  const line = lines.find((each) => each.name === name && each.id === id);
  if (line === undefined) return null;
  if (type === 1) return verify(null, Buffer.from(text), key, line.blob);
  if (line.blob.length !== 72) return false;
  const said = `cosignature/v1\ntime ${line.blob.readBigUInt64BE()}\n${text}`;
  return verify(null, Buffer.from(said), key, line.blob.subarray(8));
}

export function policyOf(text) {
  const [members, lines] = [new Map(), text.split('\n').map((line) => line.trim().split(/\s+/u))];
  for (const [word, name, ...rest] of lines) {
    if (word === 'witness') members.set(name, keyOf(rest[0]));
    if (word === 'group') members.set(name, { least: rest[0], of: rest.slice(1) });
  }
  const met = (name, head) => {
    const member = members.get(name);
    if (member?.of === undefined) return Boolean(member) && signed(head, member) === true;
    const least = { any: 1, all: member.of.length }[member.least] ?? Number(member.least);
    return member.of.filter((each) => met(each, head)).length >= least;
  };
  const quorum = lines.find(([word]) => word === 'quorum')?.[1];
  const log = lines.find(([word]) => word === 'log')?.[1];
  return { quorum, log, met: (head) => quorum === 'none' || met(quorum, head),
    witnesses: [...members.values()].filter((each) => each?.key !== undefined) };
}

// RFC 8785, narrowed: ASCII names in order, safe integers, whole Unicode, twelve levels.
export function canonical(value, depth = 1) {
  if (typeof value === 'number' ? !Number.isSafeInteger(value)
    : typeof value === 'string' && !value.isWellFormed()) throw new Error();
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 12) throw new Error();
  if (Array.isArray(value)) return value.map((item) => canonical(item, depth + 1));
  return Object.fromEntries(Object.keys(value).sort().map((key) => {
    if (!/^[a-z][a-zA-Z0-9_]{0,63}$/u.test(key)) throw new Error();
    return [key, canonical(value[key], depth + 1)];
  }));
}

export function tilePath(level, number, width) {
  const digits = String(number);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const parts = padded.match(/\d{3}/gu);
  const folders = parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part));
  return `tile/${level}/${folders.join('/')}${width === 256 ? '' : `.p/${width}`}`;
}

// Each entry of a bundle stands behind its length; what a cut bundle has left is an entry too.
export function* unbundled(bundle) {
  for (let from = 0; from < bundle.length;) {
    const to = from + 2 <= bundle.length ? from + 2 + bundle.readUInt16BE(from) : Infinity;
    yield bundle.subarray(to <= bundle.length ? from + 2 : from, to);
    from = to;
  }
}
