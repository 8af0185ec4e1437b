import { createHash } from 'node:crypto';
import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { personOf } from '../people/signed-in.js';
import type { Asking } from './idempotency.js';

/** The command in a request: its key, and the digest of its method, path and body. */
export function askingIn(request: FastifyRequest): Asking {
  const { method, url, body } = request;
  const said = JSON.stringify([method, url, sorted(body ?? null)]);
  return {
    person: personOf(request).person,
    key: String(request.headers['idempotency-key']),
    digest: createHash('sha256').update(said).digest('hex'),
  };
}

/** The members of every object in one order, so that the same message has the same digest. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(
    ([name, member]) => [name, sorted(member)],
  );
}

/** The command of the request, for a controller. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext) =>
  askingIn(context.switchToHttp().getRequest<FastifyRequest>()));
