import { readFileSync } from 'node:fs';
import { cosignature, cosignaturesOf, openCosignature } from './cosignature.js';
import { keyPair, parseVkey, vkeyFor, vkeyOf } from './keys.js';
import { noteParts } from './note.js';
import { aLogOf } from './small-log.js';

const published = JSON.parse(
  readFileSync(new URL('./vectors/cosigned-note.json', import.meta.url), 'utf8'),
) as { vkey: string; other: string; note: string; time: number };

const witness = keyPair('committee.example/w1', Buffer.alloc(32, 7), 'witness');
const key = parseVkey(witness.vkey);
const log = aLogOf(3);
const note = log.checkpoints[3]!;
const { text } = noteParts(note);
const badSignature = expect.objectContaining({ code: 'E_SIG' });

describe('C2SP tlog-cosignature keys', () => {
  it('have the type 0x04, in their id as in their text', () => {
    expect(vkeyOf(witness.skey)).toBe(witness.vkey);
    expect(key.type).toBe('witness');
    expect(Buffer.from(witness.vkey.split('+')[2]!, 'base64')[0]).toBe(4);
    const same = keyPair('committee.example/w1', Buffer.alloc(32, 7));
    expect(same.vkey.split('+')[1]).not.toBe(key.id);
  });

  it('are those of a witness and never of a log', () => {
    expect(vkeyFor('witness', witness.vkey).name).toBe('committee.example/w1');
    expect(() => vkeyFor('log', witness.vkey)).toThrow('is that of a witness, not of a log');
    expect(() => vkeyFor('witness', log.vkey)).toThrow('is that of a log, not of a witness');
    expect(() => cosignature(text, log.skey, 1)).toThrow(badSignature);
  });
});

describe('C2SP tlog-cosignature', () => {
  it('opens the published cosignature, with its time', () => {
    const { text: body, lines } = noteParts(published.note);
    const known = parseVkey(published.vkey);
    expect(lines.map((line) => openCosignature(line, body, known))).toEqual([
      null, { name: 'witness.example.org', time: published.time },
    ]);
    expect(cosignaturesOf(published.note, [known, parseVkey(published.other)])).toEqual({
      held: [{ name: 'witness.example.org', id: 'b8a2cf20', time: published.time }], failed: [],
    });
  });

  it('is key id, eight bytes of time and the signature over both lines and the text', () => {
    const line = cosignature(text, witness.skey, 1_679_315_147);
    const blob = Buffer.from(line.trimEnd().split(' ')[2]!, 'base64');
    expect(blob).toHaveLength(4 + 8 + 64);
    expect(blob.toString('hex', 4, 12)).toBe('00000000641850cb');
    expect(openCosignature(line, text, key)).toEqual({
      name: 'committee.example/w1', time: 1_679_315_147,
    });
  });

  it('holds for no other text, time, size or key', () => {
    const line = cosignature(text, witness.skey, 1_000);
    const { text: other } = noteParts(log.checkpoints[2]!);
    expect(() => openCosignature(line, other, key)).toThrow(badSignature);
    const blob = Buffer.from(line.trimEnd().split(' ')[2]!, 'base64');
    blob[11]! ^= 1;
    const later = `— committee.example/w1 ${blob.toString('base64')}\n`;
    expect(() => openCosignature(later, text, key)).toThrow(badSignature);
    const stranger = keyPair('ombuds.example/w1', Buffer.alloc(32, 8), 'witness');
    expect(openCosignature(line, text, parseVkey(stranger.vkey))).toBeNull();
  });

  it('is refused when it is a plain signature, or its time is beyond 2⁵³', () => {
    const line = cosignature(text, witness.skey, 5);
    const blob = Buffer.from(line.trimEnd().split(' ')[2]!, 'base64');
    const short = Buffer.concat([blob.subarray(0, 4), blob.subarray(12)]).toString('base64');
    expect(() => openCosignature(`— committee.example/w1 ${short}`, text, key)).toThrow('not fit');
    blob.fill(0xff, 4, 12);
    const far = `— committee.example/w1 ${blob.toString('base64')}`;
    expect(() => openCosignature(far, text, key)).toThrow(badSignature);
    for (const time of [-1, 1.5, 2 ** 53]) {
      expect(() => cosignature(text, witness.skey, time)).toThrow('not a time');
    }
  });

  it('that fails is named and counts for nothing beside one that holds', () => {
    const good = cosignature(text, witness.skey, 5);
    const bad = cosignature('another text\n', witness.skey, 6);
    expect(cosignaturesOf(note + bad + good, [key])).toEqual({
      held: [{ name: key.name, id: key.id, time: 5 }], failed: [key.name],
    });
    expect(cosignaturesOf(note, [key])).toEqual({ held: [], failed: [] });
  });
});
