import { languageIn, problemBody } from './problem.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'et'], ['', 'et'], ['*', 'et'], ['de', 'et'], ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'], ['et,en;q=0.9', 'et'],
    ['en;q=0.5, et;q=0.4', 'en'], ['en;q=0', 'et'], ['EN', 'en'],
  ] as const)('is chosen by Accept-Language: %s gives %s', (header, language) => {
    expect(languageIn(header)).toBe(language);
  });
});

describe('a problem', () => {
  it('says its title in the language asked for and in both', () => {
    const title = { et: 'ei', en: 'no' };
    const problem = { name: 'refused', status: 409, title, more: { case: 'c_1' } };
    expect(problemBody(problem, 'en')).toEqual({
      type: '/problems/refused', title: 'no', status: 409, says: title, case: 'c_1',
    });
  });
});
