import { describe, expect, it } from '@jest/globals';
import { stepDraftName, stepOfDraft } from './draft-names.js';

describe('the name of a draft', () => {
  it('carries the case and the step in small letters, and gives them back', () => {
    const name = stepDraftName('c_0a1b', 'findLawfulWithChanges');
    expect(name).toMatch(/^[a-z0-9:_.-]{1,80}$/);
    expect(stepOfDraft(name)).toEqual({ id: 'c_0a1b', step: 'findLawfulWithChanges' });
  });

  it('is told from the names of other drafts', () => {
    expect(['decide:c_1', 'step:c_1', 'step:c_1:a:b', ''].map(stepOfDraft))
      .toEqual([null, null, null, null]);
  });
});
