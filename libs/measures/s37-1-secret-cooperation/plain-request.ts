import { requestFields } from '../s36-common/steps.js';

const { entersPremises: _entry, interceptsMessages: _messages, ...plain } = requestFields;

/** What every request is asked, without what belongs to covert surveillance alone. */
export const plainRequest = plain;
