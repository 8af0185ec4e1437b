import {
  commander, file, judged, minister, someText, step, unitCommander,
} from '../../../test/support/situation.js';
import type { Actor } from '#statechart/step';
import { measures } from '#measures/index';
import { commanderServes, notByMinister } from './deciders.js';

const granting = (by: Actor, serviceman = true) => {
  const said = step('grant', by, '2021-02-01T10:00:00.000Z', { reasons: someText });
  return { ...said, facts: { ...said.facts, actor: { ...said.facts.actor, serviceman } } };
};
const caseFile = file('M14');
const granted = measures.filter(({ steps }) =>
  Object.hasOwn(steps, 'grant') && Object.hasOwn(steps['grant']!.fields, 'extent'));

describe('§ 23 (1) the minister decides no measure', () => {
  it('is told so where he or she would grant one', () => {
    expect(judged(notByMinister, caseFile, granting(commander))).toBeNull();
    expect(judged(notByMinister, caseFile, granting(minister))).toMatchObject({
      rule: 'KKS-23-1.b', by: '§ 23 (1)', because: { et: expect.stringContaining('§ 7 lg 1') },
    });
  });
  it('in every measure that is granted', () => {
    expect(granted.length).toBeGreaterThan(5);
    const without = granted.filter(({ rules }) => !rules.some(({ id }) => id === 'KKS-23-1.b'));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('§ 26 (1) who decides as a commander is a serviceman', () => {
  it('and nobody else, in whatever unit', () => {
    expect(judged(commanderServes, caseFile, granting(unitCommander))).toBeNull();
    expect(judged(commanderServes, caseFile, granting(unitCommander, false))).toMatchObject({
      rule: 'KKS-26-1', by: '§ 26 (1)', policy: 'AMB-47',
    });
  });
  it('while of other offices nothing of the kind is asked', () => {
    expect(judged(commanderServes, caseFile, granting(minister, false))).toBeNull();
  });
});
