import { createHash } from 'node:crypto';
import { hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { cosignature, cosignaturesOf, openCosignature } from './cosignature.js';
import { keyPair, parseVkey, vkeyFor, vkeyOf } from './keys.js';
import { noteParts } from './note.js';
import { aLogOf } from './small-log.js';

hashes.sha512 = sha512;

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
  it('is one that @noble/ed25519 finds over the two lines and the whole text', () => {
    const [, name, blob = ''] = cosignature(text, witness.skey, 1_679_315_147).trimEnd().split(' ');
    const raw = Buffer.from(witness.vkey.split('+')[2]!, 'base64');
    const id = createHash('sha256').update(`${name}\n`).update(raw).digest().subarray(0, 4);
    const [keyId, signature] = [
      Buffer.from(blob, 'base64').subarray(0, 4), Buffer.from(blob, 'base64').subarray(12),
    ];
    expect(keyId).toEqual(id);
    const signed = (time: number) => Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
    expect(verify(signature, signed(1_679_315_147), raw.subarray(1))).toBe(true);
    expect(verify(signature, signed(1_679_315_148), raw.subarray(1))).toBe(false);
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
