import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import type { Response } from 'supertest';
import type { Caller } from './caller.js';
import { stranger } from './caller.js';

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly responses: Readonly<Record<string, {
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  }>>;
}

/** What the interface says of itself, as far as its answers go. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const described = 'volitus:';
const json = 'application/json';
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Holds every answer against the description that the interface gives of its answers. */
export class AnswerCheck {
  readonly #ajv = new Ajv({ strict: false, allErrors: true });
  readonly #known = new Map<string, ValidateFunction>();
  /** The paths with their patterns; what is spelled out goes before what stands for anything. */
  readonly #paths: readonly (readonly [path: string, pattern: RegExp])[];

  constructor(readonly description: Description) {
    this.#ajv.addFormat('date-time', instant).addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
    this.#ajv.addSchema(description as unknown as Schema, described);
    this.#paths = Object.keys(description.paths)
      .sort((one, other) => one.split('{').length - other.split('{').length)
      .map((path) => [path, new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)]);
  }

  /** Asks the interface for its description. */
  static async of(url: string): Promise<AnswerCheck> {
    return new AnswerCheck((await stranger(url).get('/api/openapi.json')).body as Description);
  }

  /** The call that an answer answers, `GET /api/cases/{id}`; null where none is described. */
  callOf({ request: { method, url } }: Response): string | null {
    const [, path] = this.#pathOf(new URL(url).pathname) ?? [];
    return path === undefined ? null : `${method} ${path}`;
  }

  /** What is wrong with the answer; a file is whatever its reader makes of it. */
  faults(answer: Response): string[] {
    const call = this.callOf(answer);
    if (call === null) return ['no such call is described'];
    if (answer.headers['content-disposition'] !== undefined || answer.status === 204) return [];
    if (answer.status >= 400) return this.#againstProblem(answer);
    return this.faultsOf(call, String(answer.status), answer.body);
  }

  /** The same for a body alone. */
  faultsOf(call: string, status: string, body: unknown): string[] {
    const [method = '', path = ''] = call.split(' ');
    const responses = this.description.paths[path]?.[method.toLowerCase()]?.responses;
    if (responses?.[status] === undefined) return [`no answer ${status} is described`];
    if (responses[status].content?.[json] === undefined) return [];
    const place = ['paths', path, method.toLowerCase(), 'responses', status, 'content', json];
    return this.#against(place, body);
  }

  /** Whether the value is a component of that name. */
  faultsOfComponent(name: string, value: unknown): string[] {
    return this.#against(['components', 'schemas', name], value, '');
  }

  #againstProblem({ headers, body, status }: Response): string[] {
    const isProblem = headers['content-type']?.startsWith('application/problem+json') === true;
    if (!isProblem) return [`${status} is told as ${headers['content-type']}`];
    return this.faultsOfComponent('Problem', body);
  }

  #against(place: readonly string[], value: unknown, last = '/schema'): string[] {
    const validate = this.#validator(`${described}#/${place.map(inPointer).join('/')}${last}`);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`);
  }

  #validator(pointer: string): ValidateFunction {
    const validate = this.#known.get(pointer) ?? this.#ajv.compile({ $ref: pointer });
    this.#known.set(pointer, validate);
    return validate;
  }

  #pathOf(pathname: string): readonly [RegExp, string] | undefined {
    const found = this.#paths.find(([, pattern]) => pattern.test(pathname));
    return found === undefined ? undefined : [found[1], found[0]];
  }
}

const inPointer = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** The same caller, each of whose answers is looked at as it comes. */
export const watched = (caller: Caller, look: (answer: Response) => void): Caller =>
  new Proxy(caller, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as (...said: unknown[]) => unknown;
      return (...said: unknown[]) => {
        const answer = member.apply(target, said);
        if (answer instanceof Promise) return answer.then(looked(look));
        return watched(answer as Caller, look);
      };
    },
  });

const looked = (look: (answer: Response) => void) => (answer: Response) => {
  look(answer);
  return answer;
};
