import fc from 'fast-check';
import { isWeak, keyPair, parseSkey, parseVkey, vkeyOf } from './keys.js';
import { countersign, openNote, signNote } from './note.js';

// The example of C2SP signed-note and of Go's sumdb/note.
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const PETER_SECRET = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const ENOCH = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const TEXT =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";
const PETER_LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const ENOCH_LINE =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';
const NOTE = `${TEXT}\n${PETER_LINE}`;

const badSignature = expect.objectContaining({ code: 'E_SIG' });

describe('C2SP signed-note', () => {
  it('signs the published text byte for byte as others do', () => {
    expect(signNote(TEXT, [PETER_SECRET])).toBe(NOTE);
    const enoch = keyPair('EnochRoot', Buffer.alloc(32));
    expect(enoch.vkey).toBe(ENOCH);
    expect(countersign(NOTE, enoch.skey)).toBe(NOTE + ENOCH_LINE);
  });

  it('opens the published note', () => {
    expect(openNote(NOTE, [PETER])).toEqual({ text: TEXT, signedBy: ['PeterNeumann'] });
  });

  it('opens the example of C2SP', () => {
    const vkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
    const note =
      'This is an example message.\n\n— example.com/foo ' +
      'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    expect(openNote(note, [vkey]).text).toBe('This is an example message.\n');
  });

  it('names every known signer and ignores unknown ones', () => {
    const both = NOTE + ENOCH_LINE;
    expect(openNote(both, [PETER, ENOCH]).signedBy).toEqual(['PeterNeumann', 'EnochRoot']);
    expect(openNote(both, [ENOCH]).signedBy).toEqual(['EnochRoot']);
    expect(openNote(NOTE + PETER_LINE, [PETER]).signedBy).toEqual(['PeterNeumann']);
  });

  it('rejects a note when one known signature fails, even beside one that holds', () => {
    const forged = ENOCH_LINE.replace('zmZa', 'zmZb');
    expect(openNote(NOTE + forged, [PETER]).signedBy).toEqual(['PeterNeumann']);
    expect(() => openNote(NOTE + forged, [PETER, ENOCH])).toThrow('EnochRoot does not fit');
  });

  it('parts text from signatures at the last empty line', () => {
    const text = 'first\n\nsecond\n';
    expect(openNote(signNote(text, [PETER_SECRET]), [PETER]).text).toBe(text);
  });

  it('takes 100 signatures and not 101', () => {
    expect(openNote(TEXT + '\n' + PETER_LINE.repeat(100), [PETER]).text).toBe(TEXT);
    expect(() => openNote(TEXT + '\n' + PETER_LINE.repeat(101), [PETER])).toThrow('number');
  });

  it.each([
    ['without signatures', TEXT],
    ['with an empty signature part', `${TEXT}\n`],
    ['of nobody we know', `${TEXT}\n${ENOCH_LINE}`],
    ['with another text', NOTE.replace('answer', 'Answer')],
    ['with a carriage return', NOTE.replace('problem,\n', 'problem,\r\n')],
    ['with a tab', NOTE.replace('think ', 'think\t')],
    ['with a lone surrogate', `\ud800${NOTE}`],
    ['with a hyphen for the dash', NOTE.replace('— ', '- ')],
    ['without its last newline', NOTE.slice(0, -1)],
    ['with a line that is no signature', `${NOTE}hello\n`],
    ['with loose base64', NOTE.replace('nAM=', 'nAN=')],
    ['with a signature cut short', `${TEXT}\n— PeterNeumann x08gow==\n`],
    ['longer than a mebibyte', 'a'.repeat(1_048_576) + NOTE],
  ])('rejects a note %s', (_what, note) => {
    expect(() => openNote(note, [PETER])).toThrow(badSignature);
  });

  it('signs no text that could not be opened', () => {
    expect(() => signNote('no newline', [PETER_SECRET])).toThrow(badSignature);
    expect(() => signNote('a\u0007\n', [PETER_SECRET])).toThrow(badSignature);
  });

  it('opens no note in which one character changed', () => {
    for (let at = 0; at < NOTE.length; at += 1) {
      const other = NOTE[at] === 'A' ? 'B' : 'A';
      const changed = NOTE.slice(0, at) + other + NOTE.slice(at + 1);
      expect(() => openNote(changed, [PETER])).toThrow(badSignature);
    }
  });

  it('answers any text with a note or a flaw', () => {
    const piece = fc.constantFrom('— ', 'PeterNeumann', ' ', '\n', 'x08go/ZJ', '=', TEXT, PETER_LINE);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        try {
          expect(openNote(pieces.join(''), [PETER]).text).toContain(TEXT);
        } catch (flaw) {
          expect(flaw).toMatchObject({ code: 'E_SIG' });
        }
      }),
      { seed: 377, numRuns: 3_000 },
    );
  });
});

describe('C2SP signed-note keys', () => {
  it('have the id of their name and key', () => {
    expect(parseVkey(PETER).id).toBe('c74f20a3');
    expect(parseSkey(PETER_SECRET).name).toBe('PeterNeumann');
    expect(vkeyOf(PETER_SECRET)).toBe(PETER);
  });

  it('are refused when any piece is cut from the ends or any character changes', () => {
    for (let at = 0; at < PETER.length; at += 1) {
      const next = String.fromCharCode(PETER.charCodeAt(at) + 1);
      expect(() => parseVkey(PETER.slice(0, at))).toThrow(badSignature);
      expect(() => parseVkey(PETER.slice(at + 1))).toThrow(badSignature);
      expect(() => parseVkey(PETER.slice(0, at) + next + PETER.slice(at + 1))).toThrow(badSignature);
    }
    expect(() => parseSkey(PETER)).toThrow(badSignature);
    expect(() => parseSkey(PETER_SECRET.replace('c74f20a3', 'c74f20a4'))).toThrow(badSignature);
  });

  it.each(['', 'a b', 'a+b', 'a\nb', 'a\u00a0b', 'a\u0085b', 'a\u3000b'])(
    'have no name like %j',
    (name) => {
      expect(() => keyPair(name, Buffer.alloc(32))).toThrow('a key name');
    },
  );

  it('come from exactly 32 bytes', () => {
    expect(() => keyPair('a', Buffer.alloc(31))).toThrow('32 bytes');
    expect(() => keyPair('a', Buffer.alloc(33))).toThrow('32 bytes');
  });
});

describe('RFC 8032 § 5.1.3 weak public keys', () => {
  const ones = 'ff'.repeat(30);
  const zeros = '00'.repeat(30);
  it.each([
    ['the neutral point', `01${zeros}00`],
    ['the neutral point with a sign', `01${zeros}80`],
    ['the point of order two', `ec${ones}7f`],
    ['the point of order two with a sign', `ec${ones}ff`],
    ['a point of order four', `00${zeros}00`],
    ['the other point of order four', `00${zeros}80`],
    ['order eight, first', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['order eight, second', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
    ['order eight, third', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['order eight, fourth', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'],
    ['the prime itself', `ed${ones}7f`],
    ['one above the prime, with a sign', `ee${ones}ff`],
    ['the largest coordinate', `ff${ones}7f`],
  ])('include %s', (_what, hex) => {
    expect(isWeak(Buffer.from(hex, 'hex'))).toBe(true);
  });

  it('do not include an honest key or a coordinate just beside', () => {
    expect(isWeak(Buffer.from(PETER.slice(22), 'base64').subarray(1))).toBe(false);
    expect(isWeak(Buffer.from(`02${zeros}00`, 'hex'))).toBe(false);
    expect(isWeak(Buffer.from(`eb${ones}7f`, 'hex'))).toBe(false);
  });

  it('are refused although their id fits', () => {
    const key = Buffer.from(`01${'00'.repeat(32)}`, 'hex').toString('base64');
    expect(() => parseVkey(`a+00000000+${key}`)).toThrow('the public key of a is weak');
  });
});
