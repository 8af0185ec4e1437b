import { Type } from 'typebox';

/** The signed head of the trail. */
export const checkpointAnswer = Type.Object({
  checkpoint: Type.String({ description: 'C2SP signed note' }),
  vkey: Type.String({ description: 'C2SP verifier key' }),
  size: Type.Integer(),
  root: Type.String({ description: 'base64' }),
}, { $id: 'Checkpoint', additionalProperties: false });
