import { checkpointText, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.js';
import { keyPair } from './keys.js';
import { signNote } from './note.js';
import { emptyRoot } from './tree.js';

const origin = 'volitus.example/log';
const { vkey, skey } = keyPair(origin, Buffer.alloc(32, 1));
const head = { origin, size: 20_852_163, root: Buffer.alloc(32, 5) };
const ROOT = head.root.toString('base64');
const text = `${origin}\n20852163\n${ROOT}\n`;

describe('C2SP tlog-checkpoint', () => {
  it('is three lines', () => {
    expect(checkpointText(head)).toBe(text);
    expect(parseCheckpoint(text)).toEqual(head);
  });

  it('reads the example of C2SP', () => {
    const example =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
    expect(checkpointText(parseCheckpoint(example))).toBe(example);
  });

  it('writes the size of an empty tree as 0', () => {
    expect(checkpointText({ origin, size: 0, root: emptyRoot })).toBe(
      `${origin}\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n`,
    );
  });

  it.each([
    ['a leading zero', text.replace('20852163', '020852163')],
    ['a negative size', text.replace('20852163', '-1')],
    ['a size beyond 2⁵³', text.replace('20852163', '9007199254740993')],
    ['a short root', text.replace(ROOT, 'AAAA')],
    ['a loose root', text.replace('U=', 'V=')],
    ['an extension line', `${text}extra\n`],
    ['an empty origin', text.slice(origin.length)],
    ['a missing line', `${origin}\n1\n`],
    ['no last newline', text.slice(0, -1)],
  ])('refuses %s', (_what, malformed) => {
    expect(malformed).not.toBe(text);
    expect(() => parseCheckpoint(malformed)).toThrow(expect.objectContaining({ code: 'E_SCHEMA' }));
  });

  it('is opened with the key of its log', () => {
    expect(openCheckpoint(signCheckpoint(head, skey), [vkey])).toEqual(head);
  });

  it('is not signed for another log, nor opened when another log signed it', () => {
    const other = keyPair('other.example/log', Buffer.alloc(32, 2));
    expect(() => signCheckpoint(head, other.skey)).toThrow('another log has this key');
    const note = signNote(checkpointText(head), [other.skey]);
    expect(() => openCheckpoint(note, [vkey, other.vkey])).toThrow(
      'signed for the log volitus.example/log by other.example/log',
    );
  });

  it('is not made of nonsense', () => {
    expect(() => checkpointText({ ...head, size: -1 })).toThrow('a size and a root');
    expect(() => checkpointText({ ...head, size: 1.5 })).toThrow('a size and a root');
    expect(() => checkpointText({ ...head, root: Buffer.alloc(31) })).toThrow('a size and a root');
    expect(() => checkpointText({ ...head, origin: 'a b' })).toThrow('a key name');
  });
});
