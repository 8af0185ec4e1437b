import { Type } from 'typebox';
import type { Static } from 'typebox';
import { instantPart, named } from '../http/answer-parts.js';

const head = { name: Type.String(), label: Type.String(), at: instantPart };

export const draftAnswer = named('SavedDraft', {
  ...head, values: Type.Record(Type.String(), Type.Unknown()),
});
export type DraftAnswer = Static<typeof draftAnswer>;

export const draftsAnswer = named('SavedDrafts', {
  items: Type.Array(named('SavedDraftHead', head)),
});
export type DraftsAnswer = Static<typeof draftsAnswer>;

export const filterAnswer = named('SavedFilter', {
  page: Type.String(), name: Type.String(), query: Type.String(), at: instantPart,
});
export type FilterAnswer = Static<typeof filterAnswer>;

export const filtersAnswer = named('SavedFilters', { items: Type.Array(filterAnswer) });
export type FiltersAnswer = Static<typeof filtersAnswer>;

/** What is sent to put a draft away. */
export const draftMessage = {
  type: 'object', additionalProperties: false, required: ['label', 'values'],
  properties: {
    label: { type: 'string', maxLength: 200 },
    values: { type: 'object', description: 'the form as it stands; 64 kB at most' },
  },
} as const;
