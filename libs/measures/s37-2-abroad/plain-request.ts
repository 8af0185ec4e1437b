import { requestFields } from '../s36-common/request-fields.js';

const { entersPremises: _enters, interceptsMessages: _intercepts, ...plain } = requestFields;

/** What every request is asked, without what is asked of covert surveillance alone. */
export const plainRequest = plain;
