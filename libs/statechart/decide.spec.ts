import { file, requester, step } from '../../test/support/situation.js';
import type { CaseFile } from './case-file.js';
import { decide, heard, hears, revive, start, stateName, stored } from './decide.js';
import type { Decision, Snapshot } from './decide.js';
import { smallMachine } from '../../test/support/small-machine.js';
import type { Step } from './step.js';

const at = '2021-02-03T07:00:00.000Z';
const begun = () => start(smallMachine, file('M14'));
const said = (type: string, fields: object = {}) => step(type, requester, at, { ...fields });
const granting = said('grant', { sure: true, asked: true, until: '2021-02-04T07:00:00.000Z' });
const taken = (snapshot: Snapshot, each: Step): Extract<Decision, { taken: true }> => {
  const decision = decide(smallMachine, snapshot, each);
  if (!decision.taken) throw new Error('refused');
  return decision;
};

describe('deciding', () => {
  it('takes a lawful step and hands out its effects as data', () => {
    const { snapshot, effects } = taken(begun(), granting);
    expect(stateName(snapshot.value)).toBe('effective');
    expect(effects).toEqual([
      { type: 'notice', params: { to: 'kapo', words: 'told', rule: 'KKS-36-3', due: at } },
      { type: 'deadline', params: { name: 'soon', due: at, rule: 'KKS-36-4.a' } },
    ]);
  });

  it('says every rule that forbids a step, not only the first', () => {
    expect(decide(smallMachine, begun(), said('grant'))).toEqual({
      taken: false,
      refusals: [
        { rule: 'KKS-36-3', by: '§ 36 (3)', because: { et: 'pole kindel', en: 'not sure' } },
        {
          rule: 'KKS-1-2', by: '§ 1 (2)', policy: 'AMB-64',
          because: { et: 'küsimata: c_1', en: 'not asked: c_1' },
        },
      ],
    });
  });

  it('says nothing of a step that is not one from here', () => {
    expect(decide(smallMachine, begun(), said('close'))).toEqual({ taken: false, refusals: [] });
    expect(hears(begun(), 'close')).toBe(false);
    expect(heard(begun())).toEqual(['request', 'say', 'grant']);
  });

  it('changes nothing when it refuses', () => {
    const snapshot = begun();
    const before = JSON.stringify(stored(snapshot));
    decide(smallMachine, snapshot, said('grant'));
    expect(JSON.stringify(stored(snapshot))).toBe(before);
  });
});

describe('keeping', () => {
  const fileAfter = (...steps: readonly Step[]): CaseFile =>
    steps.reduce((snapshot, each) => taken(snapshot, each).snapshot, begun()).context as CaseFile;

  it('merges what is asked and counts the changes', () => {
    const { asked, request } = fileAfter(said('request', { a: 1 }), said('request', { b: 2 }));
    expect([asked, request]).toEqual([{ a: 1, b: 2 }, 2]);
  });

  it('keeps the last word, lists every word, and forgets on a new request', () => {
    const spoken = fileAfter(said('say', { what: 'one' }), said('say', { what: 'two' }));
    expect(spoken.kept['word']).toMatchObject({ what: 'two', at, by: requester });
    expect(spoken.lists['words']).toHaveLength(2);
    expect(fileAfter(said('say'), said('request')).kept['word']).toBeUndefined();
  });

  it('marks breaches and dates the end', () => {
    const ended = fileAfter(granting, said('timePassed'), said('stop'));
    expect(ended.breaches).toEqual([{ rule: 'KKS-36-3', at }]);
    expect(ended.ended).toEqual({ at, because: 'stopped' });
  });

  it('dates an end told of late at the instant it took effect, never at a later one', () => {
    const endedAt = (effective: string) =>
      fileAfter(granting, said('stop', { effective })).ended?.at;
    expect(endedAt('2021-02-03T06:59:59.999Z')).toBe('2021-02-03T06:59:59.999Z');
    expect(endedAt('2021-02-03T07:00:00.001Z')).toBe(at);
  });
});

describe('storing', () => {
  it('is undone by reviving, in every state', () => {
    for (const steps of [[], [granting], [granting, said('stop')]]) {
      const snapshot = steps.reduce((now, each) => taken(now, each).snapshot, begun());
      const back = revive(smallMachine, JSON.parse(JSON.stringify(stored(snapshot))));
      expect(stored(back)).toEqual(stored(snapshot));
    }
  });

  it('names an inner state by its path', () => {
    const { snapshot } = taken(taken(begun(), granting).snapshot, said('stop'));
    expect(stored(snapshot).state).toBe('ended.stopped');
  });
});
