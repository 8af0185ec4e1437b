import { enquiry } from '../../../../test/support/enquiry.js';
import { file, judged, requester, step } from '../../../../test/support/situation.js';
import * as law from './law.js';

describe('§ 41¹ (1) 1) identification of the end-user', () => {
  it.each([
    [['endUser'], null],
    [['endUser', 'messageFacts'], 'KKS-41s1-1-1'],
    [['messageFacts'], 'KKS-41s1-1-1'],
    [['content'], 'KKS-41s1-1-1'],
    [[], 'KKS-41s1-1-1'],
    [undefined, 'KKS-41s1-1-1'],
  ])('of the data %j', (data, refused) => {
    const asked = file('M18', { asked: { ...enquiry, data } });
    const said = step('submit', requester, '2021-03-01T08:00:00.000Z');
    expect(judged(law.identifiesOnly, asked, said)?.rule ?? null).toBe(refused);
  });
});
