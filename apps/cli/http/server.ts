import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Context, Language } from '../context.js';
import { Misused, Refused, messageOf } from '../faults.js';
import { passwordFrom } from '../passwords.js';
import { problemText } from './problem-text.js';
import type { Problem } from './problem-text.js';
import { keptSession } from './session-file.js';

/** What was asked for, or the problem that the register told instead. */
export class Told extends Refused {
  constructor(readonly problem: Problem, language: Language) {
    super(problemText(problem, language));
  }
}

/** Who asks which server. */
export interface Asker {
  readonly url?: string;
  readonly as?: string;
  readonly passwordFile?: string;
}

/** The options of every command that asks a running server. */
export const asking = (command: Command): Command =>
  command
    .option('--url <url>', 'the server (http://127.0.0.1:3000)')
    .option('--as <name>', 'sign in for this one command; password from VOLITUS_PASSWORD or asked')
    .option('--password-file <file>', 'the password for --as');

/** A running server, asked in one session. */
export class Server {
  constructor(
    readonly url: string,
    private readonly language: Language,
    private cookie: string | null = null,
    /** The password once more, for a decision; a session without it decides nothing. */
    private readonly password?: () => Promise<string>,
  ) {}

  /** Signs in and answers the cookie. */
  async signIn(name: string, password: string): Promise<string> {
    const answer = await this.#send('POST', '/api/session', { name, password });
    this.cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
    return this.cookie;
  }

  async signOut(): Promise<void> {
    await this.#send('DELETE', '/api/session');
  }

  async get<Body>(path: string): Promise<Body> {
    return (await (await this.#send('GET', path)).json()) as Body;
  }

  async bytes(path: string): Promise<Buffer> {
    return Buffer.from(await (await this.#send('GET', path)).arrayBuffer());
  }

  /** Sends a change; a decision is confirmed by password and sent once more. */
  async post<Body>(path: string, body: unknown): Promise<Body> {
    return (await (await this.#confirmed(path, body)).json()) as Body;
  }

  async #confirmed(path: string, body: unknown): Promise<Response> {
    try {
      return await this.#send('POST', path, body);
    } catch (fault) {
      if (this.password === undefined || !isConfirmationNeeded(fault)) throw fault;
      const password = await this.password();
      await this.#send('POST', confirmationPath, { password });
      return this.#send('POST', path, body);
    }
  }

  /** Throws `Told` for a problem and `Refused` where nobody answers. */
  async #send(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = {
      'accept-language': this.language,
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(this.cookie === null ? {} : { cookie: this.cookie }),
    };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await reached(new URL(path, this.url), { method, headers, ...sent });
    if (answer.ok) return answer;
    const problem = await problemIn(answer);
    const isOut = answer.status === 401 && problem.type !== '/problems/wrong-password';
    if (isOut && path !== '/api/session') throw new Refused(signInFirst);
    throw new Told(problem, this.language);
  }
}

const confirmationPath = '/api/session/confirmation';

const isConfirmationNeeded = (fault: unknown): boolean =>
  fault instanceof Told && fault.problem.type === '/problems/confirmation-needed';

const signInFirst = 'not signed in, or the session is over: `volitus sign-in NAME`, or --as NAME';

/** The server that a command asks, in the session of `--as` or of the last `sign-in`. */
export async function serverFor(context: Context, asker: Asker): Promise<Server> {
  const { settings, terminal, language } = context;
  const url = urlOf(context, asker.url);
  const typed = () => passwordFrom(terminal, asker.passwordFile);
  if (asker.as === undefined) {
    return new Server(url, language, keptSession(settings.home, url)?.cookie ?? null, typed);
  }
  const password = await typed();
  const server = new Server(url, language, null, () => Promise.resolve(password));
  await server.signIn(asker.as, password);
  return server;
}

/** The address in its one spelling. Throws `Misused` for what is none. */
export function urlOf({ settings }: Context, url = `http://127.0.0.1:${settings.port}`): string {
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw new Misused(`not an address: ${url}`);
  return new URL(url).origin;
}

async function reached(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...request, redirect: 'error' });
  } catch (fault) {
    const cause = (fault as { cause?: unknown }).cause ?? fault;
    throw new Refused(`no answer from ${url.origin}: ${messageOf(cause)}`);
  }
}

async function problemIn(answer: Response): Promise<Problem> {
  try {
    return { status: answer.status, ...((await answer.json()) as Problem) };
  } catch {
    return { status: answer.status, title: answer.statusText };
  }
}
