import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Told } from './problem.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);
const keyForm = /^[!-~]{8,128}$/;

/**
 * A change must come from our own pages: the browser says so itself (Sec-Fetch-Site), or the Origin
 * is ours, and the Idempotency-Key is a header that no form of another site can send.
 */
@Injectable()
export class SameSiteGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (harmless.has(request.method)) return true;
    if (!isSameSite(request)) throw new Told(crossSite);
    const key = request.headers['idempotency-key'];
    if (needsKey(request) && !(typeof key === 'string' && keyForm.test(key))) throw new Told(noKey);
    return true;
  }
}

/** Signing in and out changes nothing that could be done twice; a dry run changes nothing. */
function needsKey({ url, query }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  const dry = (query as { 'dry-run'?: unknown })['dry-run'] === 'true';
  return path !== '/api/session' && !(dry && tried.test(path));
}

/** What can be tried out; anywhere else the word would only drop the key. */
const tried = /^\/api\/cases(\/[^/]+\/steps)?$/;

function isSameSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

const crossSite = {
  name: 'cross-site', status: 403,
  title: { et: 'Muudatus tuli teiselt lehelt', en: 'The change came from another site' },
};

const noKey = {
  name: 'malformed', status: 400,
  title: { et: 'Sõnum on vigane', en: 'The message is malformed' },
  more: {
    faults: [{
      path: 'Idempotency-Key',
      says: {
        et: 'päis puudub; iga muudatus kannab oma võtit (8–128 märki)',
        en: 'the header is missing; each change carries a key of its own (8–128 characters)',
      },
    }],
  },
};
