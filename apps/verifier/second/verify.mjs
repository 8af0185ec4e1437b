// A second verifier, for whoever trusts no single program: it reads an export by the published
// formats alone and shares not a line with the first. Node is all it needs. It neither replays the
// law nor makes a report again, and says so.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkData, checkErasures } from './erasures.mjs';
import {
  base64, canonical, headIn, keyOf, leafOf, nodeOf, policyOf, rootsAt, signed, tilePath, unbundled,
} from './formats.mjs';

const codes = new Set();
const found = (code) => void codes.add(code);

const FIELDS = 'actor,at,body,case,inc,log,measure,office,pd,prev,rules,seq,subject,ts,type,unit,v';
const isMoment = (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
function entryIn(bytes) {
  try {
    const entry = JSON.parse(bytes.toString('utf8'));
    const again = Buffer.from(JSON.stringify(canonical(entry)));
    if (!again.equals(bytes) || bytes.length > 65_535) return found('E_NONCANONICAL');
    const fits = Object.keys(entry).sort().join() === FIELDS && entry.v === 1 && entry.seq >= 0 &&
      entry.inc >= 1 && isMoment(entry.ts) && isMoment(entry.at) && Array.isArray(entry.pd) &&
      typeof entry.type === 'string' && (entry.seq === 0) === (entry.prev === '');
    return fits ? entry : found('E_SCHEMA');
  } catch {
    return found('E_NONCANONICAL');
  }
}

function follow(entries, leaves, log) {
  let [last, place] = [{ ts: '', inc: 1 }, 0];
  entries.forEach((entry, at) => {
    if (entry === undefined) return void (place += 1);
    const { seq, ts, inc, type, body, prev } = entry;
    if (entry.log !== log) found('E_ORIGIN');
    if (seq !== place) found(seq > place ? 'E_GAP' : 'E_SEQ');
    else if (prev !== (at === 0 ? '' : leaves[at - 1].toString('base64'))) found('E_LEAF');
    if (ts < last.ts) found('E_TIME');
    if (inc !== last.inc + (type === 'log.restored' ? 1 : 0)) found('E_SCHEMA');
    if (type === 'log.restored') found(body.lost.size >= seq ? 'W_RESTORED' : 'E_SCHEMA');
    [last, place] = [entry, seq + 1];
  });
  return place;
}

function checkHeads({ heads, leaves, entries, place, pinned }) {
  const of = (type) => entries.filter((entry) => entry?.type === type);
  const turns = of('key.rotated');
  const names = turns.length === 0
    ? [pinned] : [turns[0].body.from, ...turns.map(({ body }) => body.to)];
  if (turns.some(({ body }, at) => body.from !== names[at])) found('E_SCHEMA');
  const own = names.indexOf(pinned);
  const keys = own < 0 ? [keyOf(pinned)] : names.map(keyOf);
  const roots = rootsAt(leaves, heads.map((head) => head?.size));
  const fits = ({ size, root }) => roots.get(size)?.equals(root) === true;
  const lost = ({ size, root }) => of('log.restored').find(({ seq, body }) => size > seq &&
    (size < body.lost.size || (size === body.lost.size && root.equals(base64(body.lost.root)))));
  // What a restoration gave up was signed by the key that stood then.
  const turned = (head) => {
    const size = fits(head) ? head.size : lost(head)?.seq ?? head.size;
    return own < 0 ? 0 : turns.filter(({ seq }) => seq < size).length;
  };
  // Trust goes forward by a head that the key before signed over the entry that replaced it.
  let trusted = Math.max(own, 0);
  while (keys[trusted + 1] && heads.some((head) => head !== null && turned(head) > trusted &&
    signed(head, keys[trusted]) === true && fits(head))) trusted += 1;
  const good = heads.filter((head) => {
    if (head === null) return found('E_SCHEMA');
    if (head.origin !== keys[0]?.name) return found('E_ORIGIN');
    const at = turned(head);
    const isSigned = at <= trusted && keys[at] && signed(head, keys[at]) === true;
    return isSigned || found('E_SIG');
  });
  const matched = good.filter(fits);
  for (const { size, root } of good.filter((head) => !fits(head) && !lost(head))) {
    const forked = matched.some((other) => other.size >= size) ||
      good.some((other) => other.size === size && !other.root.equals(root));
    found(size > place ? 'E_TAIL_LOST' : forked ? 'E_FORK' : 'E_ROOT');
  }
  if (!matched.some(({ size }) => size === leaves.length)) found('W_STALE');
  return matched;
}

function checkTiles(read, leaves) {
  for (let [row, level] = [leaves, 0]; row.length > 0; level += 1) {
    for (let at = 0; at < row.length; at += 256) {
      const tile = Buffer.concat(row.slice(at, at + 256));
      const path = tilePath(level, at / 256, tile.length / 32);
      if (read(path)?.equals(tile) !== true) found(level === 0 ? 'E_LEAF' : 'E_ROOT');
    }
    for (let fold = 0; fold < 8; fold += 1) {
      row = row.flatMap((left, at) => (at % 2 === 1 ? [nodeOf(row[at - 1], left)] : []));
    }
  }
}

// The policy in force by the trail, the one beside the export, and the reader's own.
function checkPolicies(entries, matched, beside, own) {
  const inForce = entries.findLast((entry) => entry?.type === 'witness.policy');
  if ((inForce?.body.policy ?? '') !== (beside ?? '')) found('E_DOWNGRADE');
  const promised = inForce === undefined ? null : policyOf(inForce.body.policy);
  const newest = Math.max(...matched.map(({ size }) => size));
  const met = own !== null && matched.some((head) => head.size === newest && own.met(head));
  if (own !== null && !met) found('E_QUORUM');
  if (own !== null && own.quorum !== 'none' && promised?.quorum === 'none') found('E_DOWNGRADE');
  if (promised === null || promised.quorum === 'none') return;
  const since = Date.parse(inForce.ts) + (inForce.body.graceMinutes ?? 0) * 60_000;
  const kept = matched.some((each) => each.size > inForce.seq && promised.met(each));
  if (!kept && Date.parse(entries.at(-1)?.ts) > since) found('E_DOWNGRADE');
}

function run() {
  const text = { type: 'string' };
  const options = { key: text, checkpoint: text, policy: text, json: { type: 'boolean' } };
  const { values, positionals: [folder = ''] } = parseArgs({ options, allowPositionals: true });
  if (!statSync(folder).isDirectory()) throw new Error(`no folder: ${folder}`);
  const read = (path) => {
    const file = join(folder, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const textOf = (file) => (file === undefined ? undefined : readFileSync(file, 'utf8'));
  const [kept, own] = [textOf(values.checkpoint), textOf(values.policy)];
  const reader = { kept, own: own === undefined ? null : policyOf(own), key: values.key };
  if (values.key !== undefined && keyOf(values.key) === null) throw new Error('not a key');
  try {
    verifyExport(read, { ...reader, withVault: existsSync(join(folder, 'vault')) });
  } catch {
    // What is not of the shape that its name promises cannot be read, and is no entry or note.
    found('E_SCHEMA');
  }
  const whole = ![...codes].some((code) => code.startsWith('E_'));
  const notChecked = ['law', 'reports'];
  process.stdout.write(`${JSON.stringify({ whole, codes: [...codes].sort(), notChecked })}\n`);
  process.exitCode = whole ? 0 : 1;
}

function verifyExport(read, { kept, own, key, withVault }) {
  let manifest;
  try {
    manifest = JSON.parse(read('manifest.json'));
  } catch {
    return found('E_NONCANONICAL');
  }
  const pinned = key ?? own?.log ?? manifest.vkey;
  const bytes = [];
  for (let at = 0; at < manifest.size; at += 256) {
    const width = Math.min(256, manifest.size - at);
    bytes.push(...unbundled(read(tilePath('entries', at / 256, width)) ?? Buffer.alloc(0)));
  }
  const [leaves, entries] = [bytes.map(leafOf), bytes.map(entryIn)];
  const place = follow(entries, leaves, keyOf(pinned)?.name);
  const notes = [...manifest.checkpoints.map((size) => read(`checkpoints/${size}`)),
    read('checkpoint'), ...(kept === undefined ? [] : [kept])];
  const heads = notes.map((note) => headIn(note ?? Buffer.alloc(0)));
  const matched = checkHeads({ heads, leaves, entries, place, pinned });
  checkTiles(read, leaves);
  const root = rootsAt(leaves, [leaves.length]).get(leaves.length).toString('base64');
  if (manifest.size !== leaves.length || manifest.root !== root) found('E_ROOT');
  if (withVault) checkData(entries, (id) => read(`vault/${id}`), found);
  checkErasures(entries, found);
  checkPolicies(entries, matched, read('policy')?.toString('utf8'), own);
  if (pinned !== manifest.vkey || (key ?? own?.log) === undefined) found('W_KEY');
  if (kept === undefined && (own === null || own.quorum === 'none')) found('W_UNANCHORED');
}

try {
  run();
} catch ({ message }) {
  process.stderr.write(`${message}\nnode verify.mjs EXPORT [--key VKEY] [--policy FILE] ` +
    '[--checkpoint FILE] [--json]\n');
  process.exitCode = 2;
}
