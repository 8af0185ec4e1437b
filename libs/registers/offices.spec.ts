import { offices as allOffices } from '#law/offices';
import { offices } from './offices.js';

describe('the offices a person may be appointed to', () => {
  it('are all but the one in which the register itself speaks', () => {
    const offered = Object.keys(offices.record.fields.office.of);
    expect(offered).toHaveLength(allOffices.length - 1);
    expect(offered).not.toContain('system');
  });
});
