import type { Words } from '#law/words';
import { notKnown } from './problem.js';
import type { Problem } from './problem.js';

const byStatus: Readonly<Record<number, readonly [name: string, title: Words]>> = {
  400: ['malformed', { et: 'Sõnum on vigane', en: 'The message is malformed' }],
  405: ['not-allowed', { et: 'Seda nii teha ei saa', en: 'The method is not allowed' }],
  406: ['not-acceptable', { et: 'Sellisel kujul ei anta', en: 'Not available in that form' }],
  408: ['too-slow', { et: 'Sõnum ei jõudnud õigel ajal', en: 'The message took too long' }],
  413: ['too-large', { et: 'Sõnum on liiga suur', en: 'The message is too large' }],
  414: ['too-long', { et: 'Aadress on liiga pikk', en: 'The address is too long' }],
  415: ['not-json', { et: 'Sõnum peab olema JSON', en: 'The message has to be JSON' }],
  431: ['too-large', { et: 'Päised on liiga suured', en: 'The headers are too large' }],
};

const wholeMessage = {
  path: '',
  says: { et: 'sõnum ei ole loetav JSON-objekt', en: 'the message is not a readable JSON object' },
};

/** What the web server or the framework refused by itself; null for anything else. */
export function transportProblem(fault: unknown): Problem | null {
  const status = statusOf(fault);
  if (status === 404) return notKnown;
  const known = status === null ? undefined : byStatus[status];
  if (status === null || known === undefined) return null;
  const [name, title] = known;
  return { name, status, title, ...(status === 400 ? { more: { faults: [wholeMessage] } } : {}) };
}

function statusOf(fault: unknown): number | null {
  const { status, statusCode, getStatus } = (fault ?? {}) as {
    status?: unknown; statusCode?: unknown; getStatus?: () => number;
  };
  const said = typeof getStatus === 'function' ? getStatus.call(fault) : (statusCode ?? status);
  if (typeof said !== 'number') return fault instanceof SyntaxError ? 400 : null;
  if (said < 400 || said >= 500) return null;
  return said in byStatus || said === 404 ? said : 400;
}
