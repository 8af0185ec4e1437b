import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleFiles } from '#trail/bundle';
import { sha256 } from '#trail/digest';
import { aDraft, aLogOf, smallLog } from '#trail/small-log';
import type { Outcome } from '#trail/verify';
import { examineFolder } from './examine.js';
import { verifyFolder } from './folder.js';
import { asJson, asText } from './report.js';

const stored = Buffer.from('encrypted');
const ct = sha256(stored).toString('base64');
const pd = [{ id: 'd_88', ct, cm: ct, key: 'k_51/1' }];
const drafts = Array.from({ length: 300 }, (_, place) => aDraft(place));
const log = smallLog(drafts.with(7, aDraft(7, { pd })));
const key = log.vkey;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  const files = bundleFiles({
    vkey: log.vkey,
    checkpoints: [log.checkpoints[100] as string, log.checkpoints[300] as string],
    readEntries: (from, to) => log.entries.slice(from, to),
    readNode: log.readNode,
  });
  for (const { path, bytes } of files) put(path, bytes);
  put('vault/d_88', stored);
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, bytes: Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

const codes = (options = {}): string[] =>
  verifyFolder(folder, { key, ...options }).verdicts.map(({ code }) => code);

describe('an export in a folder', () => {
  it('is whole, also beside a checkpoint that was kept', () => {
    expect(codes()).toEqual([]);
    expect(codes({ checkpoint: log.checkpoints[250] })).toEqual([]);
  });

  it('is broken when it is shorter than the checkpoint that was kept', () => {
    const longer = aLogOf(301);
    expect(codes({ checkpoint: longer.checkpoints[301] })).toContain('E_TAIL_LOST');
  });

  it('is broken when a file is gone or changed', () => {
    rmSync(join(folder, 'tile/0/000'));
    expect(codes()).toContain('E_LEAF');
    put('tile/entries/001.p/44', Buffer.from('nothing'));
    expect(codes()).toContain('E_TAIL_LOST');
  });

  it('is broken when stored personal data are changed or gone without a proof', () => {
    put('vault/d_88', Buffer.from('Encrypted'));
    expect(codes()).toEqual(['E_PD_MISMATCH']);
    rmSync(join(folder, 'vault/d_88'));
    expect(codes()).toEqual(['E_PD_MISSING']);
    rmSync(join(folder, 'vault'), { recursive: true });
    expect(codes()).toEqual([]);
  });

  it('is not an export when it has no manifest', () => {
    rmSync(join(folder, 'manifest.json'));
    const outcome = verifyFolder(folder, { key });
    expect(outcome.whole).toBe(false);
    expect(outcome.verdicts[0]?.says.et).toBe('Ekspordi manifest.json puudub või ei ole loetav.');
  });

  it('is reported in both languages and as one line of JSON', () => {
    const bundle = join(folder, 'tile/entries/000');
    const text = readFileSync(bundle);
    text.write('X', text.indexOf('submit', 0, 'utf8'));
    writeFileSync(bundle, text);
    const examined = withoutLaw(verifyFolder(folder, { key }));
    const said = asText(examined, null);
    expect(said).toContain('E_LEAF  Kirje 0 räsi ei ühti puu avaldatud lehega.\n');
    expect(said).toContain('    The hash of entry 0 is not the leaf that the tree publishes.\n');
    expect(said).toContain('RIKUTUD alates kirjest 0 / BROKEN from entry 0 on\n');
    expect(JSON.parse(asJson(examined, null))).toMatchObject({
      whole: false, size: 300, omitted: 0, data: { present: 1, erased: 0, missing: 0 },
    });
  });

  it('is reported as whole, with what was checked and what it was compared with', () => {
    const kept = { at: '2021-04-01T09:00:00.000Z', size: 100 };
    const said = asText(withoutLaw(verifyFolder(folder, { key })), kept);
    expect(said).toContain('entries: 300\n');
    expect(said).toContain('signed heads: 3\n');
    expect(said).toContain('with your checkpoint: 100 (2021-04-01T09:00:00.000Z)\n');
    expect(said.endsWith('TERVE / WHOLE\n')).toBe(true);
  });

  it('is examined with the law and a reminder that nothing outside stands behind it', () => {
    const found = examineFolder(folder, { key }).verdicts.map(({ code }) => code);
    expect(found).toContain('W_UNANCHORED');
    // These entries tell of a case that nobody opened.
    expect(found).toContain('E_RULE');
    const { checkpoints: { 250: checkpoint } } = log;
    const anchored = examineFolder(folder, { key, checkpoint }).verdicts;
    expect(anchored.map(({ code }) => code)).not.toContain('W_UNANCHORED');
  });
});

const withoutLaw = (outcome: Outcome) => ({
  ...outcome, law: { steps: 0, refusals: 0 }, reports: { issued: 0, handed: 0 },
});
