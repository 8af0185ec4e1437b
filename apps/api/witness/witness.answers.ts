import { Type } from 'typebox';
import { countPart, instantPart, named, orNull, placePart } from '../http/answer-parts.js';

const witnessPart = named('Witness', {
  name: Type.String({ description: 'as the policy names it' }),
  vkey: Type.String({ description: 'C2SP verifier key, type 0x04' }),
  asked: Type.Union([Type.Literal('http'), Type.Literal('file')], { description: 'how' }),
  outcome: orNull(Type.Union(
    [Type.Literal('cosigned'), Type.Literal('refused'), Type.Literal('unreachable')],
    { description: 'how it answered last; null while it was not asked' },
  )),
  size: Type.Integer({ minimum: 0, description: 'of the head it cosigned last; 0 for none' }),
  at: orNull(instantPart),
  age: orNull(Type.Integer({ minimum: 0, description: 'seconds since then' })),
});

/** Who cosigns the heads of this log, by which policy, and how far they have. */
export const witnessesAnswer = named('Witnesses', {
  size: countPart,
  policy: orNull(named('WitnessPolicy', {
    entry: placePart,
    since: instantPart,
    text: Type.String({ description: 'C2SP tlog-policy' }),
    gate: Type.Boolean({ description: 'whether a measure waits for them; no rule of the Act' }),
    graceMinutes: countPart,
  })),
  witnesses: Type.Array(witnessPart),
});
