import { checkpointText } from '#trail/checkpoint';
import { cosignature } from '#trail/cosignature';
import { parseVkey } from '#trail/keys';
import { noteParts, parseSignatureLine } from '#trail/note';
import { judged, SIZE_TYPE } from '#trail/witness';
import type { KnownLog, WitnessJudgement } from '#trail/witness';
import type { Seconds } from './clock.js';
import { addressOf } from './folder.js';
import type { Folder, KeptHead } from './folder.js';

/** What is said to whoever asked, as HTTP says it. */
export type Answer = {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422 | 503;
  readonly type: string;
  readonly body: string;
};

/** How the witness stands with a log. */
export type Standing = {
  readonly origin: string;
  readonly vkeys: readonly string[];
  readonly size: number | null;
  /** When it last cosigned, in seconds since 1970 (UTC). */
  readonly time: number | null;
};

const TEXT = 'text/plain; charset=utf-8';

/**
 * A witness of logs (C2SP tlog-witness). It reads what it kept, judges, keeps, and only then says
 * its cosignature; all of that without a wait, so that no two requests can overlap in one process,
 * and the lock of the folder sees to it that there is one.
 */
export class Witness {
  constructor(private readonly folder: Folder, private readonly now: Seconds) {}

  get vkey(): string {
    return this.folder.vkey();
  }

  /** Answers the body of an `add-checkpoint` request. */
  answer(body: string): Answer {
    const judgement = judged((origin) => this.#known(origin), body);
    if (judgement.status !== 200) {
      const type = judgement.status === 409 ? SIZE_TYPE : TEXT;
      return { status: judgement.status, type, body: judgement.body };
    }
    return this.#cosigned(judgement, body);
  }

  /** The last cosigned note of the log at that address, for whoever monitors it; null if none. */
  checkpointAt(address: string): string | null {
    const origin = this.folder.origins().find((each) => addressOf(each) === address);
    return origin === undefined ? null : this.folder.kept(origin)?.note ?? null;
  }

  /** How it stands with each log. */
  standings(): Standing[] {
    return this.folder.origins().map((origin) => {
      const kept = this.folder.kept(origin);
      return {
        origin, vkeys: this.folder.vkeysOf(origin),
        size: kept?.head.size ?? null, time: kept?.time ?? null,
      };
    });
  }

  /**
   * Begins a log again from a head it signed, although it is not the one cosigned last: after a
   * restore that its keepers declared. It is the decision of whoever runs the witness, and is
   * written into its history, durably, before it takes effect.
   */
  restart(origin: string, note: string): { readonly from: KeptHead | null; readonly size: number } {
    const head = this.folder.opened(origin, note);
    const from = this.folder.kept(origin);
    const { text } = noteParts(note);
    const at = this.#time(from);
    this.folder.record({
      at, restart: origin, lost: from === null ? null : checkpointText(from.head), kept: text,
    });
    this.folder.keep(origin, this.#note(note, origin, cosignature(text, this.folder.signer(), at)));
    return { from, size: head.size };
  }

  #cosigned(
    { next: { origin }, text }: Extract<WitnessJudgement, { status: 200 }>,
    body: string,
  ): Answer {
    const kept = this.folder.kept(origin);
    const line = cosignature(text, this.folder.signer(), this.#time(kept));
    const checkpoint = body.slice(body.indexOf('\n\n') + 2);
    this.folder.keep(origin, this.#note(checkpoint, origin, line));
    return { status: 200, type: TEXT, body: line };
  }

  /** Now, or the time of the last cosignature where the clock was set back: it never runs back. */
  #time(kept: KeptHead | null): number {
    return Math.max(this.now(), kept?.time ?? 0);
  }

  #known(origin: string): KnownLog | undefined {
    const vkeys = this.folder.vkeysOf(origin);
    if (vkeys.length === 0) return undefined;
    return { vkeys, head: this.folder.kept(origin)?.head ?? null };
  }

  /** The note as it is kept: what trusted keys of the log signed, and the witness's own line. */
  #note(note: string, origin: string, line: string): string {
    const { text, lines } = noteParts(note);
    const ids = this.folder.vkeysOf(origin).map((vkey) => parseVkey(vkey).id);
    const own = lines.filter((each) => {
      const { name, id } = parseSignatureLine(each);
      return name === origin && ids.includes(id);
    });
    return `${text}\n${own.map((each) => `${each}\n`).join('')}${line}`;
  }
}
