import { createParamDecorator, Inject, Injectable } from '@nestjs/common';
import type { ExecutionContext, PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import { personOf } from '../people/signed-in.js';
import { Malformed } from '../register/answers.js';
import type { Asking } from './idempotency.js';
import { HOUSE } from './tokens.js';

/** A command as it was said, before its digest. */
export interface Said {
  readonly person: string;
  readonly key: string;
  readonly text: string;
}

// No message of the interface is nested deeper; without an end a deep one would exhaust the stack.
const deepest = 16;

/**
 * The command in a request: its key, and its method, path and body as one text. A password is left
 * out of it: the digest is fast to try, the stored form of a password is not.
 */
export function saidIn(request: FastifyRequest): Said {
  const { method, url, body } = request;
  return {
    person: personOf(request).person,
    key: String(request.headers['idempotency-key']),
    text: JSON.stringify([method, url, sorted(withoutPassword(body ?? null), deepest)]),
  };
}

function withoutPassword(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'password'));
}

/** The members of every object in one order, so that the same message has the same digest. */
function sorted(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) throw new Malformed([{ path: '', says: tooDeep }]);
  if (Array.isArray(value)) return value.map((each) => sorted(each, depth - 1));
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(
    ([name, member]) => [name, sorted(member, depth - 1)],
  );
}

/** Puts the digest that only this house can make in the place of what was said. */
@Injectable()
export class Digesting implements PipeTransform<Said, Asking> {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  transform({ text, ...command }: Said): Asking {
    return { ...command, digest: this.house.vault.digest(text) };
  }
}

const SaidIn = createParamDecorator((_: unknown, context: ExecutionContext) =>
  saidIn(context.switchToHttp().getRequest<FastifyRequest>()));

/** The command of the request, for a controller. */
export const Asked = () => SaidIn(Digesting);

const tooDeep = { et: 'sõnum on liiga sügavalt pesastatud', en: 'the message is nested too deep' };
