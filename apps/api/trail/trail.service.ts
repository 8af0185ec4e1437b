import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { wordingAt } from '#law/wordings/index';
import { bundleFiles } from '#trail/bundle';
import { openCheckpoint } from '#trail/checkpoint';
import { inclusionPath, proofText } from '#trail/proof';
import { first, rows } from '../database/prepared.js';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { HOUSE } from '../http/tokens.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotKnown, NotYours } from '../register/answers.js';
import { entryBytesIn, nodeIn } from './entries.js';
import { policyInForce } from '../witness/policy-in-force.js';
import { headsToExport, reportsToExport } from './exported-heads.js';
import { entryPage } from './entry-page.js';
import type { EntryQuery } from './entry-query.js';
import { Broken } from './log.js';
import type { entriesAnswer } from './trail.answers.js';
import { typeWords } from './type-words.js';

const readers = ['securityAuditor', 'oversight', 'commander'] as const;

/** The trail for those who look after it: head, entries, proofs and the whole export. */
@Injectable()
export class TrailService {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** The signed head, three lines and a signature, with the key to check it by. */
  checkpoint() {
    const { log } = this.house;
    const { size, root } = this.#head();
    return { checkpoint: this.#note(), vkey: log.vkey, size, root: root.toString('base64') };
  }

  /** The entries asked for, 200 at the most, each with its words. */
  entries(asker: SignedIn, query: EntryQuery): Answered<typeof entriesAnswer> {
    checkReader(asker);
    const { size } = this.#head();
    const { entries, ...page } = entryPage(this.house.reader, query, size);
    return {
      size, ...page, entries: entries.map((entry) => ({ ...entry, words: typeWords(entry) })),
    } as Answered<typeof entriesAnswer>;
  }

  /** The bytes of one entry and the proof that they stand under the signed head. */
  proof(asker: SignedIn, seq: number) {
    checkReader(asker);
    const { size } = this.#head();
    const { reader } = this.house;
    const row = first<{ bytes: Buffer }>(reader, 'SELECT bytes FROM entry WHERE seq = ?', seq);
    if (row === undefined || seq >= size) throw new NotKnown(`entry ${seq}`);
    const path = inclusionPath(seq, size, nodeIn(reader));
    const proof = proofText({ index: seq, path, checkpoint: this.#note() });
    return { seq, entry: row.bytes.toString('base64'), proof };
  }

  /** The whole export as one JSON object, file path to base64, streamed; taking it is an entry. */
  async export(asker: SignedIn): Promise<Readable> {
    checkReader(asker);
    const { office } = actingIn(asker, { listed: readers });
    await this.house.store.write(
      ({ append, now }) =>
        void append({
          type: 'trail.exported',
          at: now,
          actor: asker.person,
          office,
          rules: wordingAt(now).id,
          body: {},
        }),
    );
    return Readable.from(this.#files());
  }

  *#files(): Generator<string> {
    const { reader, log } = this.house;
    const head = this.#note();
    const { size } = this.#head();
    const kept = rows<{ note: string }>(
      reader, 'SELECT note FROM checkpoint WHERE size < ? ORDER BY size', size,
    );
    const files = bundleFiles({
      vkey: log.vkey,
      checkpoints: headsToExport(reader, [...kept.map(({ note }) => note), head]),
      readEntries: (from, to) => entryBytesIn(reader, from, to),
      readNode: nodeIn(reader),
      policy: policyInForce(reader)?.text,
      reports: reportsToExport(reader),
    });
    let before = '{';
    for (const { path, bytes } of files) {
      yield `${before}${JSON.stringify(path)}:"${bytes.toString('base64')}"`;
      before = ',\n';
    }
    yield '}\n';
  }

  #note(): string {
    const { checkpoint } = this.house.log;
    if (checkpoint === null) throw new Broken('E_HEAD_MISSING', 'there is no signed head');
    return checkpoint;
  }

  #head() {
    return openCheckpoint(this.#note(), [this.house.log.vkey]);
  }
}

function checkReader({ offices }: SignedIn): void {
  const reads: readonly string[] = readers;
  if (!offices.some(({ office }) => reads.includes(office))) throw new NotYours(notForYou);
}

const notForYou = {
  et: 'logi loevad turbeaudiitor, järelevalve ja Kaitseväe juhataja',
  en: 'the trail is read by the security auditor, oversight and the Commander',
};
