/** Whether this browser computes digests here: it does over HTTPS and on the machine itself. */
export const mayDigest = (): boolean => window.isSecureContext && crypto.subtle !== undefined;

/** SHA-256 of a file of this machine, hexadecimal; the file goes nowhere. */
export async function digestOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
