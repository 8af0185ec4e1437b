import request from 'supertest';
import type { Response } from 'supertest';

let keys = 0;

/** A new Idempotency-Key. */
export const newKey = (): string => `test-key-${(keys += 1)}`;

type Sent = Readonly<Record<string, unknown>>;

/** Somebody at the interface, with the cookie of their session. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly cookie: string | null,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same person with these headers too. */
  with(headers: Readonly<Record<string, string>>): Caller {
    return new Caller(this.url, this.cookie, { ...this.headers, ...headers });
  }

  get(path: string): Promise<Response> {
    return this.#prepared(request(this.url).get(path));
  }

  delete(path: string): Promise<Response> {
    return this.#prepared(request(this.url).delete(path));
  }

  /** Sends a change under a key of its own, unless one is given. */
  post(path: string, body: Sent, key: string = newKey()): Promise<Response> {
    return this.#prepared(
      request(this.url).post(path).set('idempotency-key', key).send(body),
    );
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

/** Nobody: no session. */
export const stranger = (url: string): Caller => new Caller(url, null);

/** Signs in and answers the caller; throws where the register does not let them in. */
export async function signIn(url: string, name: string, password: string): Promise<Caller> {
  const answer = await request(url).post('/api/session').send({ name, password });
  if (answer.status !== 200) throw new Error(`${name} is not let in: ${answer.text}`);
  const [cookie = ''] = answer.get('Set-Cookie') ?? [];
  return new Caller(url, cookie.split(';')[0]!);
}
