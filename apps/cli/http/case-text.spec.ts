import type { Instant } from '#calendar/instant';
import { caseText, casesText, duration, outlookText } from './case-text.js';
import type { CaseView } from './case-text.js';

const at = (text: string) => text as Instant;

const refusal = {
  by: '§ 37¹ (4³)',
  because: { et: 'tähtaeg on pikem kui kaks kuud', en: 'the term is longer than two months' },
  policy: 'AMB-03',
} as const;

const view: CaseView = {
  id: 'c_1', measure: 'M14', unit: 'u_1', version: 7, section: '§ 37¹',
  title: { et: 'Varjatud jälgimine', en: 'Covert surveillance' },
  state: { name: 'effective.running', words: { et: 'kestab', en: 'running' }, by: '§ 37¹ (4²) 3)' },
  effective: true, from: at('2021-02-03T08:00:00.000Z'), until: at('2021-03-14T22:00:00.000Z'),
  deadlines: [
    { name: 'term', due: at('2021-03-14T22:00:00.000Z'), by: '§ 37¹ (4³)', left: 273_600 },
    { name: 'kapoNotice', due: at('2021-02-03T08:00:00.000Z'), by: '§ 37¹ (4⁴)', left: -3_660 },
  ],
  notices: [{
    id: 'o_1', to: 'kapo', by: '§ 37¹ (4⁴)', due: null, sentAt: null, receivedAt: null,
  }],
  breaches: [{ by: '§ 37¹ (4⁴)', at: at('2021-02-03T08:00:00.000Z') }],
  steps: [
    { type: 'stop', label: { et: 'Lõpetan', en: 'Stop' }, allowed: true, refusals: [] },
    { type: 'grant', label: { et: 'Luban', en: 'Grant' }, allowed: false, refusals: [refusal] },
  ],
};

describe('a case to read', () => {
  it('says its state, whether it is in effect, and until when', () => {
    expect(caseText(view, 'en').split('\n').slice(0, 4)).toEqual([
      'c_1  M14 § 37¹  Covert surveillance',
      'running (effective.running)  § 37¹ (4²) 3)',
      'effective from 3 February 2021 at 10.00 until 14 March 2021 at 24.00',
      'version 7',
    ]);
  });

  it('says what time is left, and what is overdue', () => {
    const text = caseText(view, 'en');
    expect(text).toContain('  term  § 37¹ (4³)  14 March 2021 at 24.00  left 3 d 4 h\n');
    expect(text).toContain('  3 February 2021 at 10.00  overdue 1 h 1 min\n');
    expect(text).toContain('  o_1  kapo  § 37¹ (4⁴)  not sent\n');
  });

  it('says which steps may be taken, and which provision forbids the others', () => {
    const text = caseText(view, 'et');
    expect(text).toContain('  + stop  Lõpetan\n');
    expect(text).toContain(
      '  - grant  Luban\n      § 37¹ (4³): tähtaeg on pikem kui kaks kuud [AMB-03]\n',
    );
  });

  it('is one line in a list', () => {
    expect(casesText([view], 'en')).toBe(
      'c_1  M14  running (effective.running)  effective  14 March 2021 at 24.00  v7\n',
    );
    expect(casesText([], 'en')).toBe('');
  });

  it('says what a step would bring about', () => {
    const outlook = { allowed: false, refusals: [refusal], state: { name: 'checked' } };
    expect(outlookText(outlook, 'en')).toBe(
      'would be refused  checked\n  § 37¹ (4³): the term is longer than two months [AMB-03]\n',
    );
  });
});

describe('a length of time in seconds', () => {
  it.each([
    [0, '0 min'], [59, '0 min'], [60, '1 min'], [3_599, '59 min'], [3_600, '1 h 0 min'],
    [86_399, '23 h 59 min'], [86_400, '1 d 0 h'],
  ])('%d is %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
