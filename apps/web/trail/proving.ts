import { Buffer } from './buffer.js';
import { provenEntry } from '#trail/proof';

/** Why the proof does not show that the entry is in the trail of that key; null where it does. */
export function proves(entry: string, proof: string, vkey: string): string | null {
  try {
    const bytes = Buffer.from(entry, 'base64') as unknown as Parameters<typeof provenEntry>[0];
    provenEntry(bytes, proof, [vkey]);
    return null;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
