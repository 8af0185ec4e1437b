import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerWith } from '../http/problem.filter.js';
import { NotKnown } from '../register/answers.js';
import type { BuiltFile, BuiltPages } from './pages.js';

/**
 * What a page may load: its own files and nothing else; a style or script in the page itself only
 * with the nonce of this very answer (CSP Level 3).
 */
export const pagePolicy = (nonce: string): string => [
  "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`,
  "font-src 'self'", "img-src 'self'", "connect-src 'self'", "worker-src 'self'",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/** Serves the built screens: files by their exact names, the page for every other address. */
export function servePages(fastify: FastifyInstance, { page, files }: BuiltPages): void {
  const parts = page.split('<head>');
  fastify.get('/*', (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const file = files.get(path);
    if (file !== undefined) return sendFile(request, reply, path, file);
    if (isOurs(path) || extensionOf(path)) return answerWith(new NotKnown(path), request, reply);
    return sendPage(reply, parts);
  });
}

/** Addresses of the interface are never a page: an unknown one is a problem. */
const isOurs = (path: string): boolean => /^\/(api|health|metrics)(\/|$)/.test(path);
/** The name of a file that is not there; `/act/37.2.3` names a provision. */
const extensionOf = (path: string): boolean => /\.[a-z][a-z0-9]*$/i.test(path);

function sendPage(reply: FastifyReply, [before = '', after = '']: readonly string[]) {
  const nonce = randomBytes(18).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(`${before}<head>\n    <meta name="csp-nonce" nonce="${nonce}" />${after}`);
}

// A file below /assets has the digest of its bytes in its name, so it never changes.
function sendFile(request: FastifyRequest, reply: FastifyReply, path: string, file: BuiltFile) {
  const zipped = file.gzip !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (file.gzip !== null) void reply.header('vary', 'accept-encoding');
  if (zipped) void reply.header('content-encoding', 'gzip');
  const lasting = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return reply.type(file.type).header('cache-control', lasting)
    .send(zipped ? file.gzip : file.bytes);
}
