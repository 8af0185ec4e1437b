import { randomBytes } from 'node:crypto';
import type { StartsWitness } from '../../api/demonstration/witnessed.js';
import { Folder } from '../../witness/folder.js';
import { serveWitness } from '../../witness/opened.js';

/** A real witness on a free port of this machine, made anew for the demonstration. */
export const startsWitness: StartsWitness = async (path, logVkey, seconds) => {
  const folder = new Folder(path);
  const vkey = folder.begin('committee.example/w1', randomBytes(32));
  folder.trust(logVkey);
  const { url, close } = await serveWitness(path, seconds, { port: 0 });
  return { vkey, url, close };
};
