import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Referable } from '#statechart/field';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { HOUSE } from '../http/tokens.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotKnown } from '../register/answers.js';
import { candidates } from './candidates.js';
import { Naming } from './naming.js';
import type { Candidate, ReferenceQuery, Shown } from './reference.js';
import type { referencesAnswer } from './references.answers.js';

const most = 50;

/** What a field that refers to something may point to, for who may know of it. */
@Injectable()
export class ReferencesService {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** The first 50 that fit, what may be chosen now before what may not. */
  async list(
    asker: SignedIn,
    to: string,
    query: ReferenceQuery,
  ): Promise<Answered<typeof referencesAnswer>> {
    if (!Object.hasOwn(candidates, to)) throw new NotKnown(to);
    const { reader: db, clock } = this.house;
    const naming = new Naming(this.house, asker);
    const found = candidates[to as Referable]({ db, asker, now: clock.now(), query, naming });
    const ordered = [
      ...found.filter(({ selectable }) => selectable),
      ...found.filter(({ selectable }) => !selectable),
    ];
    return { items: await fitting(ordered, wordsIn(query.q)) };
  }
}

/**
 * Opened one by one, and no more than are shown or have to be searched; names lie sealed, so that
 * a search opens them all, and lets others be served after every hundred.
 */
async function fitting(ordered: readonly Candidate[], wanted: readonly string[]) {
  const items: (Shown & Omit<Candidate, 'shown'>)[] = [];
  for (const [place, { id, selectable, shown }] of ordered.entries()) {
    if (items.length === most) break;
    if (place % 100 === 99) await setImmediate();
    const item = { id, selectable, ...shown() };
    if (fits(item, wanted)) items.push(item);
  }
  return items;
}

const wordsIn = (q: string): string[] => lower(q).split(/\s+/).filter((word) => word !== '');
const lower = (text: string): string => text.normalize('NFC').toLocaleLowerCase('et');

function fits({ id, label, note }: Shown & { id: string }, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = lower([label.et, label.en, note?.et, note?.en].join(' '));
  // Letters within an opaque id mean nothing to anybody; its beginning may have been copied.
  return wanted.every((word) => text.includes(word) || id.startsWith(word));
}
