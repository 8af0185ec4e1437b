import { Misused } from '../faults.js';
import { saidFields } from './said-fields.js';

describe('the fields of a step as they are typed', () => {
  it('become what the step asks for', () => {
    const typed = ['reasons=a = b', 'until=2021-04-03T06:00:00.000Z'];
    expect(saidFields('M14', 'grant', typed)).toEqual({
      reasons: 'a = b', until: '2021-04-03T06:00:00.000Z',
    });
    expect(saidFields('M14', 'request', ['rightsAffected=privateLife,home'])).toEqual({
      rightsAffected: ['privateLife', 'home'],
    });
    expect(saidFields('M14', 'request', ['rightsAffected='])).toEqual({ rightsAffected: [] });
    expect(saidFields('M14', 'withdraw', [])).toEqual({});
  });

  it.each([
    ['M14', 'grant', 'toString=1'], ['M14', 'grant', 'nothing=1'], ['M14', 'grant', 'reasons'],
    ['M14', 'fly', 'high=1'], ['M99', 'grant', 'reasons=x'],
  ])('%s %s does not take %s', (measure, type, typed) => {
    expect(() => saidFields(measure, type, [typed])).toThrow(Misused);
  });
});
