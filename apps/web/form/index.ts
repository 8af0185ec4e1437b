/** Forms drawn from what the API says that a step or an act asks for. */
export { isClosed } from './closed.js';
export { Answer, AnswerList } from './answers.js';
export { useConfirmed } from './confirm.js';
export type { Confirmed } from './confirm.js';
export { FaultSummary } from './fault-summary.js';
export { ReferenceField } from './reference-field.js';
export { useReferences, useReferred, useSettled } from './references.js';
export type { Narrowing, Referred } from './references.js';
export { SchemaField } from './schema-field.js';
export { SchemaFields } from './schema-fields.js';
export { fieldId, isEmpty, isRequired, missingIn, pagesOf, stuckIn, toMessage } from './schema.js';
export type { FieldSchema, FieldValue, FormPage, FormValues, StepSchema } from './schema.js';
export { DraftNote, useDraft } from './use-draft.js';
export { useTyped } from './use-typed.js';
export type { Draft } from './use-draft.js';
export { sayStep, tryStep, useTrial } from './trying.js';
export type { CaseView, StepMessage, StepView, Trial } from './trying.js';
