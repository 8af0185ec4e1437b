import fc from 'fast-check';
import { keyPair } from './keys.js';
import { countersign, openNote, signNote } from './note.js';

// The example of C2SP signed-note and of Go's sumdb/note.
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const PETER_SECRET =
  'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const ENOCH = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const TEXT =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";
const PETER_LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZIn' +
  'NIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const ENOCH_LINE =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/' +
  '5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';
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
      'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1E' +
      'RYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    expect(openNote(note, [vkey]).text).toBe('This is an example message.\n');
  });

  it('names every known signer and ignores unknown ones', () => {
    const both = NOTE + ENOCH_LINE;
    expect(openNote(both, [PETER, ENOCH]).signedBy).toEqual(['PeterNeumann', 'EnochRoot']);
    expect(openNote(both, [ENOCH]).signedBy).toEqual(['EnochRoot']);
    expect(openNote(NOTE + PETER_LINE, [PETER]).signedBy).toEqual(['PeterNeumann']);
  });

  it('passes over whatever unknown keys repeat or spoil', () => {
    const spoiled = ENOCH_LINE.replace('eBzm', 'eBzABCDm');
    expect(spoiled).not.toBe(ENOCH_LINE);
    const many = NOTE + PETER_LINE + ENOCH_LINE + ENOCH_LINE + spoiled;
    expect(openNote(many, [PETER]).signedBy).toEqual(['PeterNeumann']);
    expect(() => openNote(many, [PETER, ENOCH])).toThrow('EnochRoot does not fit');
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
    ['with a control character before all', `\u0001${NOTE}`],
    ['with a name of two words', `${TEXT}\n${PETER_LINE.replace('PeterNeumann', 'Bad Name')}`],
    ['with four characters more in the signature', NOTE.replace('AcElZ', 'AcElZABCD')],
    ['with another name for the signer', NOTE.replace('— PeterNeumann', '— CarmenSandiego')],
    ['with another id for the key', NOTE.replace('x08g', 'xxxx')],
    ['with a hyphen for the dash', NOTE.replace('— ', '- ')],
    ['without its last newline', NOTE.slice(0, -1)],
    ['with a line that is no signature', `${NOTE}hello\n`],
    ['with loose base64', NOTE.replace('nAM=', 'nAN=')],
    ['with a signature cut short', `${TEXT}\n— PeterNeumann x08gow==\n`],
    ['longer than a mebibyte', 'a'.repeat(1_048_576) + NOTE],
    ['longer than a mebibyte in UTF-8', signNote(`${'õ'.repeat(524_288)}\n`, [PETER_SECRET])],
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
    const pieces = ['— ', 'PeterNeumann', ' ', '\n', 'x08go/ZJ', '=', TEXT, PETER_LINE];
    const piece = fc.constantFrom(...pieces);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (chosen) => {
        try {
          expect(openNote(chosen.join(''), [PETER]).text).toContain(TEXT);
        } catch (flaw) {
          expect(flaw).toMatchObject({ code: 'E_SIG' });
        }
      }),
      { seed: 377, numRuns: 3_000 },
    );
  });
});
