import { agreementStubs } from '#law/agreements';
import { candidateOperations } from '#law/operations';
import { partnerOrganisations } from '#law/partner-organisations';
import { partnerStates } from '#law/partners';
import { entryFields } from './entry-fields.js';
import { registers } from './schemas.js';
import type { RegisterName } from './schemas.js';

describe('the fields of an entry', () => {
  const names = Object.keys(registers) as RegisterName[];

  it('are there for every register, and say what they are in both languages', () => {
    for (const name of names) {
      const fields = Object.values(entryFields(name));
      expect(fields.length).toBeGreaterThan(1);
      expect(fields.filter(({ label }) => label.et === '' || label.en === '')).toEqual([]);
    }
  });

  it('begin with those of the recording, in their order', () => {
    expect(Object.keys(entryFields('consents'))).toEqual([
      'person', 'form', 'clauses', 'told', 'toldAt', 'givenAt', 'withdrawnAt',
    ]);
    expect(Object.keys(entryFields('cooperation'))).toEqual(['person', 'from', 'until']);
  });

  it.each([
    ['partners', [...partnerStates, ...partnerOrganisations], ['id']],
    ['agreements', agreementStubs, ['id']],
    ['operations', candidateOperations, ['id', 'ended']],
  ] as const)('say of the %s everything that was loaded with them', (name, loaded, apart) => {
    const said = [...Object.keys(entryFields(name)), ...apart];
    const members = new Set(loaded.flatMap((each) => Object.keys(each)));
    expect([...members].filter((member) => !said.includes(member))).toEqual([]);
  });
});
