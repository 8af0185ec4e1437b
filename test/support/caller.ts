import request from 'supertest';
import type { Response } from 'supertest';

let keys = 0;

/** A new Idempotency-Key. */
export const newKey = (): string => `test-key-${(keys += 1)}`;

type Sent = Readonly<Record<string, unknown>>;

/** Somebody at the interface, with the cookie of their session and, at hand, their password. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly cookie: string | null,
    private readonly password: string | null = null,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same person with these headers too. */
  with(headers: Readonly<Record<string, string>>): Caller {
    const { url, cookie, password } = this;
    return new Caller(url, cookie, password, { ...this.headers, ...headers });
  }

  /** The same person, who confirms nothing unless they do it themselves. */
  unconfirming(): Caller {
    return new Caller(this.url, this.cookie, null, this.headers);
  }

  get(path: string): Promise<Response> {
    return this.#prepared(request(this.url).get(path));
  }

  delete(path: string, key: string = newKey()): Promise<Response> {
    return this.#prepared(request(this.url).delete(path).set('idempotency-key', key));
  }

  /** Puts a thing in its place, under a key of its own. */
  put(path: string, body: Sent): Promise<Response> {
    return this.#prepared(
      request(this.url).put(path).set('idempotency-key', newKey()).send(body),
    );
  }

  /**
   * Sends a change under a key of its own, unless one is given. Where it is a decision, confirms
   * by password as people do and sends it once more.
   */
  async post(path: string, body: Sent, key: string = newKey()): Promise<Response> {
    const send = (to: string, sent: Sent, under: string) =>
      this.#prepared(request(this.url).post(to).set('idempotency-key', under).send(sent));
    const answer = await send(path, body, key);
    if (this.password === null || !isConfirmationNeeded(answer)) return answer;
    await send('/api/session/confirmation', { password: this.password }, newKey());
    return send(path, body, key);
  }

  /** Sends these very characters as JSON. */
  raw(path: string, body: string, type = 'application/json'): Promise<Response> {
    return this.#prepared(
      request(this.url).post(path).set({ 'idempotency-key': newKey(), 'content-type': type })
        .send(body),
    );
  }

  async #prepared(test: request.Test): Promise<Response> {
    if (this.cookie !== null) void test.set('cookie', this.cookie);
    return test.set(this.headers);
  }
}

const isConfirmationNeeded = ({ status, body }: Response): boolean =>
  status === 403 && (body as { type?: string }).type === '/problems/confirmation-needed';

/** Nobody: no session. */
export const stranger = (url: string): Caller => new Caller(url, null);

/** Signs in and answers the caller; throws where the register does not let them in. */
export async function signIn(url: string, name: string, password: string): Promise<Caller> {
  const answer = await request(url).post('/api/session').send({ name, password });
  if (answer.status !== 200) throw new Error(`${name} is not let in: ${answer.text}`);
  const [cookie = ''] = answer.get('Set-Cookie') ?? [];
  return new Caller(url, cookie.split(';')[0]!, password);
}
