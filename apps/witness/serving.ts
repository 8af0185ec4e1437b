import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { LONGEST_REQUEST } from '#trail/witness';
import type { Answer, Witness } from './witness.js';

/** A witness that listens. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** What a server needs of a witness. */
type Asked = Pick<Witness, 'answer' | 'checkpointAt'>;

/**
 * Serves a witness over HTTP (C2SP tlog-witness): `POST /add-checkpoint` and
 * `GET /<sha256 of origin, hex>/checkpoint`. Answers when it listens; port 0 takes a free one.
 * Sizes, times and the number of callers are bounded; whoever is slow is cut off.
 */
export function listen(witness: Asked, port: number, host = '127.0.0.1'): Promise<Listening> {
  const server = createServer(
    {
      requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout: 5_000,
      maxHeaderSize: 8_192,
    },
    (request, response) => void heard(witness, request, response),
  );
  server.maxConnections = 64;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve({ url: urlOf(server), close: () => closed(server) }));
  });
}

async function heard(
  witness: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const answer = await answered(witness, request);
    response.writeHead(answer.status, { 'content-type': answer.type });
    response.end(answer.body);
  } catch (fault) {
    // Who broke off is not told why; what went wrong here is nobody's business but the owner's.
    if (response.headersSent || response.destroyed) return void response.destroy();
    const tooLong = fault instanceof TooLong;
    response.writeHead(tooLong ? 413 : 503, { 'content-type': PLAIN, connection: 'close' });
    response.end(tooLong ? 'the request is too long\n' : 'the witness cannot answer now\n');
  }
}

type Said = Omit<Answer, 'status'> & { readonly status: number };

const PLAIN = 'text/plain; charset=utf-8';

async function answered(witness: Asked, request: IncomingMessage): Promise<Said> {
  const { method, url = '' } = request;
  if (url === '/add-checkpoint') {
    if (method !== 'POST') return { status: 405, type: PLAIN, body: 'POST it\n' };
    return witness.answer(await bodyOf(request));
  }
  const address = /^\/([0-9a-f]{64})\/checkpoint$/u.exec(url)?.[1];
  if (address === undefined) return { status: 404, type: PLAIN, body: 'no such page\n' };
  if (method !== 'GET') return { status: 405, type: PLAIN, body: 'GET it\n' };
  const note = witness.checkpointAt(address);
  if (note === null) return { status: 404, type: PLAIN, body: 'no such log\n' };
  return { status: 200, type: PLAIN, body: note };
}

class TooLong extends Error {}

const MOST_READ = 4 * LONGEST_REQUEST;

/** The body, whole; what is beyond the limit is read off and thrown away, for a polite answer. */
function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length <= LONGEST_REQUEST) pieces.push(piece);
      else if (length > MOST_READ) request.destroy();
    });
    request.once('error', reject);
    request.once('close', () => reject(new Error('the caller broke off')));
    request.once('end', () => {
      if (length > LONGEST_REQUEST) reject(new TooLong());
      else resolve(Buffer.concat(pieces).toString('utf8'));
    });
  });
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the witness listens nowhere');
  }
  const { family, address: host, port } = address;
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
