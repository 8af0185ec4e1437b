import { dataEnquiry } from '../../../../test/support/enquiry.js';
import { describeEnquiry } from '../../../../test/support/enquiry-walk.js';
import { weighedRequest } from '../../../../test/support/every-request.js';
import { someText } from '../../../../test/support/situation.js';
import { m19 } from './index.js';

const permission = { dataFrom: '2021-02-01', dataTo: '2021-02-14', reference: someText };

describeEnquiry('§ 41¹ (1) 2) communications data', {
  measure: m19, request: dataEnquiry, permission,
  // Before the prosecutor's office has permitted, a decision is always refused (§ 41¹ (2)).
  closed: ['checked grant 0'],
  asks: [
    ...weighedRequest,
    ['an undertaking', 'KKS-41s1-1.a', { undertaking: undefined }],
    ['a basis', 'KKS-41s1-1.b', { ground: undefined }],
    ['a person', 'KKS-41s1-1.c', { personClass: undefined }],
    ['an interval', 'KKS-41s1-1-2', { dataTo: undefined }],
    ['no content', 'KKS-41s1-1-2', { data: ['messageFacts', 'content'] }],
  ],
});
