import type { components } from '#openapi';

type Closed = components['schemas']['ClosedText'];

/** Whether a text stands there that is not for this reader, or was erased. */
export const isClosed = (value: unknown): value is Closed =>
  typeof value === 'object' && value !== null && ('sealed' in value || 'erased' in value);
