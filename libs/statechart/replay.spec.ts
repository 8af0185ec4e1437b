import { file, requester, step } from '../../test/support/situation.js';
import { stateName } from './decide.js';
import { outline } from './outline.js';
import { replay } from './replay.js';
import { smallMachine } from '../../test/support/small-machine.js';

const at = '2021-02-03T07:00:00.000Z';
const granting = step('grant', requester, at, { sure: true, asked: true });
const stopping = step('stop', requester, at);

describe('replaying', () => {
  it('gives the case that the steps gave', () => {
    const snapshot = replay(smallMachine, file('M14'), [granting, stopping]);
    expect(stateName(snapshot.value)).toBe('ended.stopped');
  });

  it('throws on a recorded step that its own facts do not allow, naming the rules', () => {
    const unlawful = step('grant', requester, at, { sure: true });
    expect(() => replay(smallMachine, file('M14'), [unlawful])).toThrow('KKS-1-2');
  });

  it('throws on a recorded step that was none from that state', () => {
    expect(() => replay(smallMachine, file('M14'), [stopping])).toThrow('not a step from here');
  });
});

describe('the outline of a machine', () => {
  const { states, arrows } = outline(smallMachine);

  it('lists every state with its provision, in the order drawn', () => {
    expect(states.map(({ state, by, final }) => [state, by, final])).toEqual([
      ['drafted', '§ 1 (2)', false], ['effective', '§ 36 (3)', false],
      ['ended', '§ 36 (4)', false], ['ended.stopped', '§ 36 (4)', false],
      ['closed', '§ 43 (1)', true],
    ]);
  });

  it('lists every arrow with its rules and what it does', () => {
    expect(arrows).toHaveLength(6);
    const grant = arrows.find(({ step: said }) => said === 'grant')!;
    expect(grant).toMatchObject({
      from: 'drafted', to: 'effective', does: ['keepDecision', 'begin', 'notice', 'deadline'],
    });
    expect(grant.rules.map(({ id }) => id)).toEqual(['KKS-36-3', 'KKS-1-2']);
  });
});
