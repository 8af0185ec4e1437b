import { client } from '../call/client.js';
import type { FormValues } from './schema.js';

interface Listening {
  readonly saved: (at: string) => void;
  readonly failed: (error: unknown) => void;
}

const pause = 2000;
/** Whoever writes without a pause is kept too. */
const longest = 20_000;

/** Puts a draft away while it is written, one write after the other, and removes it in the end. */
export class DraftWriter {
  #wanted: FormValues | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #done = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly label: string,
    private readonly listening: Listening,
  ) {}

  /** Saves two seconds after the last change. */
  want(values: FormValues): void {
    if (this.#done) return;
    if (this.#wanted === null) this.#since = performance.now();
    this.#wanted = values;
    clearTimeout(this.#timer);
    const left = Math.max(0, longest - (performance.now() - this.#since));
    this.#timer = setTimeout(() => void this.flush(), Math.min(pause, left));
  }

  /** Saves what is not saved yet, now. */
  flush(): Promise<unknown> {
    clearTimeout(this.#timer);
    const values = this.#wanted;
    this.#wanted = null;
    if (values === null || this.#done) return this.#last;
    this.#last = this.#last.then(() => this.#put(values));
    return this.#last;
  }

  /** Nothing more is saved, and what was is thrown away. */
  remove(): Promise<unknown> {
    clearTimeout(this.#timer);
    this.#done = true;
    this.#last = this.#last.then(() =>
      client.DELETE('/api/drafts/{name}', { params: { path: { name: this.name } } }));
    return this.#last;
  }

  async #put(values: FormValues): Promise<void> {
    try {
      const { data, error } = await client.PUT('/api/drafts/{name}', {
        params: { path: { name: this.name } },
        body: { label: this.label.slice(0, 200), values: values as never },
        keepalive: true,
      });
      if (data === undefined) throw error;
      this.listening.saved(data.at);
    } catch (error) {
      // Kept to be tried again with the next change, unless something newer is waiting already.
      this.#wanted ??= values;
      this.listening.failed(error);
    }
  }
}
