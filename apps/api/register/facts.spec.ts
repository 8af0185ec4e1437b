import type { CaseFile } from '#statechart/case-file';
import {
  aScene, actor, decidedM14, effectiveM14, leave, named, open, rowOf, say,
} from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import { gatherFacts } from './facts.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(() => leave(scene));

const factsOf = (id: string) => {
  const { reader, clock } = scene.house;
  const file = JSON.parse(rowOf(reader, id).file) as CaseFile;
  return gatherFacts(reader, file, actor(scene, 'commander'), clock.now(), {});
};

describe('what a decision repeats (AMB-06)', () => {
  it('is every earlier decision on the person, though the request names none', async () => {
    const first = await effectiveM14(scene, '2021-02-04T07:00:00.000Z');
    scene.clock.turnTo('2021-01-11T07:00:00.000Z');
    await say(scene, 'requester', first, 'stop', {
      because: 'aimMet',
      reasons: 'Eesmärk täidetud.',
    });
    const second = await effectiveM14(scene, '2021-02-11T07:00:00.000Z');
    const third = await open(scene, 'M14', named(scene, '#cooperating'));
    const undecided = await open(scene, 'M14', named(scene, '#cooperating'));
    expect(factsOf(third).earlier.map((each) => each.case)).toEqual([first, second]);
    expect(factsOf(third).earlier[0]).toMatchObject({
      measure: 'M14', decidedAt: '2021-01-04T07:00:00.000Z', until: '2021-01-11T07:00:00.000Z',
      days: 7,
    });
    expect(factsOf(undecided).earlier).toHaveLength(2);
  });

  it('does not turn round: a decision is not repeated by those after it', async () => {
    const first = await decidedM14(scene, '2021-02-04T07:00:00.000Z');
    await say(scene, 'requester', first, 'withdraw', { reasons: 'Ei ole enam vaja.' });
    scene.clock.turnTo('2021-01-05T07:00:00.000Z');
    const second = await decidedM14(scene, '2021-02-05T07:00:00.000Z');
    expect(factsOf(first).earlier).toEqual([]);
    expect(factsOf(second).earlier.map((each) => each.case)).toEqual([first]);
  });

  it('is nothing on another person, nor another measure on the same one', async () => {
    await decidedM14(scene, '2021-02-04T07:00:00.000Z');
    const other = await open(scene, 'M14', named(scene, '#staff'));
    const check = await open(scene, 'M27', named(scene, '#cooperating'));
    expect(factsOf(other).earlier).toEqual([]);
    expect(factsOf(check).earlier).toEqual([]);
  });
});
