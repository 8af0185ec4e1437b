import { enquiry } from '../../../../test/support/enquiry.js';
import { describeEnquiry } from '../../../../test/support/enquiry-walk.js';
import { m18 } from './index.js';

describeEnquiry('§ 41¹ (1) 1) end-user', {
  measure: m18, request: enquiry, closed: [],
  asks: [
    ['reasons', 'KKS-1-2', { reasons: undefined }],
    ['necessity', 'KKS-36-3', { necessity: undefined }],
    ['proportionality', 'KKS-36-3-1', { proportionality: undefined }],
    ['milder means', 'KKS-36-4.b', { milderMeans: undefined }],
    ['an undertaking', 'KKS-41s1-1.a', { undertaking: undefined }],
    ['a basis', 'KKS-41s1-1.b', { ground: undefined }],
    ['a person', 'KKS-41s1-1.c', { personClass: undefined }],
    ['no message facts', 'KKS-41s1-1-1', { data: ['messageFacts'] }],
  ],
});
