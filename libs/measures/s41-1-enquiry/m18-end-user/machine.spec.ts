import { enquiry } from '../../../../test/support/enquiry.js';
import { describeEnquiry } from '../../../../test/support/enquiry-walk.js';
import { weighedRequest } from '../../../../test/support/every-request.js';
import { m18 } from './index.js';

describeEnquiry('§ 41¹ (1) 1) end-user', {
  measure: m18, request: enquiry, closed: [],
  asks: [
    ...weighedRequest,
    ['an undertaking', 'KKS-41s1-1.a', { undertaking: undefined }],
    ['a basis', 'KKS-41s1-1.b', { ground: undefined }],
    ['a person', 'KKS-41s1-1.c', { personClass: undefined }],
    ['no message facts', 'KKS-41s1-1-1', { data: ['messageFacts'] }],
  ],
});
