import type { Response } from 'supertest';
import type { Cast } from '#measures/story';
import type { Answer, Stage } from '../../apps/api/demonstration/player.js';
import type { Caller } from './caller.js';

interface Refused {
  readonly type: string;
  readonly case: string;
  readonly refusals: readonly { readonly rule: string }[];
}

type Unseen = (who: Cast, id: string, type: string, fields: object) => Promise<Answer>;

/** Plays stories over HTTP, each line said by whoever says it in the story. */
export class HttpStage implements Stage {
  /** What was said by people to whom the case does not exist; the Act refuses each of them too. */
  readonly keptOut: string[] = [];
  readonly #versions = new Map<string, number>();
  #now = '';

  constructor(
    private readonly as: (who: Cast) => Caller,
    private readonly unseen: Unseen,
  ) {}

  async turnTo(at: string): Promise<void> {
    if (at <= this.#now) return;
    this.#now = at;
    expectStatus(await this.as('oversight').post('/api/clock', { to: at }), 200);
  }

  async open(who: Cast, opening: object): Promise<string> {
    const said = Object.entries(opening).filter(([, value]) => value !== null);
    const answer = await this.as(who).post('/api/cases', Object.fromEntries(said));
    const { id } = expectStatus(answer, 201) as { id: string };
    return id;
  }

  /** Says the step under the version last seen; where the case moved on by itself, once more. */
  async say(who: Cast, id: string, type: string, fields: object): Promise<Answer> {
    const say = (version: number) =>
      this.as(who).post(`/api/cases/${id}/steps`, { ...fields, type, version });
    let answer = await say(this.#versions.get(id) ?? 1);
    if (answer.status === 412) answer = await say((answer.body as { version: number }).version);
    if (answer.status === 404) {
      this.keptOut.push(`${who} ${type}`);
      return this.unseen(who, id, type, fields);
    }
    const { version } = answer.body as { version?: number };
    if (answer.status === 200 && version !== undefined) this.#versions.set(id, version);
    return answered(answer, 200);
  }

  async record(who: Cast, register: string, act: string, fields: object): Promise<Answer> {
    const caller = this.as(who);
    return answered(await caller.post(`/api/registers/${register}`, { ...fields, act }), 201);
  }

  async receive(who: Cast, id: string, addressee: string): Promise<void> {
    const { items } = expectStatus(await this.as(who).get('/api/notices'), 200) as {
      items: { id: string; case: string; to: string }[];
    };
    const notice = items.find((each) => each.case === id && each.to === addressee)!;
    expectStatus(await this.as(who).post(`/api/notices/${notice.id}/receipt`, {}), 200);
  }

  async look(id: string) {
    const view = expectStatus(await this.as('oversight').get(`/api/cases/${id}`), 200) as {
      state: { name: string }; effective: boolean; telling: { case: string }[];
    };
    const telling = view.telling.map((each) => each.case);
    return { state: view.state.name, effective: view.effective, telling };
  }
}

function answered(answer: Response, status: number): Answer {
  const problem = answer.body as Refused;
  if (answer.status === 409 && problem.type === '/problems/refused') {
    return { id: problem.case, refused: problem.refusals.map(({ rule }) => rule) };
  }
  return { id: (expectStatus(answer, status) as { id: string }).id, refused: [] };
}

function expectStatus(answer: Response, status: number): unknown {
  if (answer.status === status) return answer.body;
  const { method, url } = answer.request;
  throw new Error(`${method} ${url}: ${status} expected, not ${answer.text.slice(0, 800)}`);
}
