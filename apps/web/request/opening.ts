import type { operations } from '#openapi';

/** What is sent to open a case. */
export type Opening =
  operations['CasesController_open']['requestBody']['content']['application/json'];
