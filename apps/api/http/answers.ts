import type { TSchema } from 'typebox';
import { checkpointAnswer } from '../trail/trail.answers.js';

/**
 * What each call answers when all went well, by method and path. A schema with a `$id` becomes a
 * named component of the OpenAPI document; the clients' types and the tests are made from it.
 */
export const answers: Readonly<Record<string, TSchema>> = {
  'GET /api/trail/checkpoint': checkpointAnswer,
};
