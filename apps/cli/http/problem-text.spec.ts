import { problemText } from './problem-text.js';

describe('an answer that is not what was asked for', () => {
  it('is a refusal with its provision, reason and policy', () => {
    const text = problemText({
      status: 409, says: { et: 'Seadus ei luba', en: 'The Act does not allow it' },
      refusals: [
        { by: '§ 37¹ (4³)', because: { et: 'liiga pikk', en: 'too long' }, policy: 'AMB-03' },
        { by: '§ 36 (4)', because: { et: 'leebem vahend', en: 'a milder means' } },
      ],
    }, 'et');
    expect(text).toBe(
      'Seadus ei luba (409)\n  § 37¹ (4³): liiga pikk [AMB-03]\n  § 36 (4): leebem vahend',
    );
  });

  it('is a malformed message with the path of each fault', () => {
    const says = { et: 'puudub', en: 'missing' };
    const faults = [{ path: 'until', says }];
    expect(problemText({ status: 400, title: 'Malformed', faults }, 'en'))
      .toBe('Malformed (400)\n  until: missing');
  });

  it('is a step from another state, or of another version', () => {
    expect(problemText({ status: 409, title: 'Not now', heard: ['submit', 'withdraw'] }, 'en'))
      .toBe('Not now (409)\n  possible now: submit, withdraw');
    expect(problemText({ status: 412, title: 'Stale', seen: 3, version: 5 }, 'en'))
      .toBe('Stale (412)\n  version 3 was seen, the case is at 5');
  });

  it('is at least a status', () => {
    expect(problemText({ status: 502 }, 'en')).toBe('refused (502)');
  });
});
