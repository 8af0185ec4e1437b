import type { AnyStateMachine } from 'xstate';
import { measures } from '#measures/index';
import type { Measure } from '#measures/measure';
import { deadline, pencil } from '#statechart/statechart';
import { first, rows } from '../database/prepared.js';
import {
  aScene, actor, effectiveM14, leave, named, open, rowOf, say,
} from '../../../test/faults/scene.js';
import { entriesIn, tablesFrom, tablesOf } from '../../../test/faults/replayed.js';
import type { Scene } from '../../../test/faults/scene.js';
import { NotKnown, NotNow, NotYours, Stale } from './answers.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(() => leave(scene));

const due = '2021-01-04T07:00:00.000Z';
const reckoned = {
  id: 'KKS-1-2', what: { et: 'nüüd', en: 'now' }, due: () => due,
} as unknown as Parameters<typeof deadline>[1];
const setAgain = { actions: [deadline('again', reckoned)] };

/** A measure drawn wrongly: the instant it waits for sets itself into the diary again. */
const restless = {
  ...measures.find(({ id }) => id === 'M14')!,
  id: 'M99',
  machine: pencil.createMachine({
    id: 'm99',
    context: ({ input }) => input,
    initial: 'drafted',
    states: {
      drafted: {
        meta: { by: '§ 1 (2)', words: { et: 'ootel', en: 'waiting' } },
        on: { submit: setAgain, timePassed: setAgain },
      },
    },
  }) as AnyStateMachine,
} as Measure;

describe('letting time pass for a case', () => {
  beforeAll(() => void (measures as Measure[]).push(restless));
  afterAll(() => void (measures as Measure[]).pop());

  it('ends with a fault where the machine never comes to rest, and leaves nothing', async () => {
    const id = await open(scene, 'M99', named(scene, '#cooperating'));
    await say(scene, 'requester', id, 'submit');
    const { size } = scene.house.log;
    await expect(scene.house.store.write((tx) => scene.house.register.advance(tx, id)))
      .rejects.toThrow(/never comes to rest: again/);
    expect(scene.house.log.size).toBe(size);
  });

  it('does not keep the other cases waiting for the one that fails', async () => {
    const restlessCase = await open(scene, 'M99', named(scene, '#cooperating'));
    await say(scene, 'requester', restlessCase, 'submit');
    const running = await effectiveM14(scene, '2021-01-05T07:00:00.000Z');
    scene.clock.turnTo('2021-01-05T07:00:00.000Z');
    await expect(scene.house.passTime()).rejects.toThrow(/never comes to rest/);
    expect(rowOf(scene.house.reader, running).state).toBe('ended.expired');
    const unsent = rows(scene.house.reader, 'SELECT 1 FROM notice WHERE sent_at IS NULL');
    expect(unsent).toEqual([]);
  });
});

describe('saying a step', () => {
  it('records a refusal of the Act, which changes nothing else', async () => {
    const id = await open(scene, 'M14', named(scene, '#cooperating'));
    const before = rowOf(scene.house.reader, id);
    const outcome = await say(scene, 'requester', id, 'submit');
    expect(outcome.done).toBe(false);
    expect(rowOf(scene.house.reader, id)).toEqual(before);
    const entry = entriesIn(scene.house.reader).at(-1)!;
    expect([entry.type, entry.seq, entry.case]).toEqual(['case.refused', outcome.seq, id]);
  });

  it('throws, and records nothing, where it is no step of this person from here', async () => {
    const id = await open(scene, 'M14', named(scene, '#cooperating'));
    const { log, store, register } = scene.house;
    const { size } = log;
    await expect(say(scene, 'requester', id, 'stop', { because: 'aimMet' })).rejects.toThrow(
      NotNow,
    );
    await expect(say(scene, 'minister', id, 'submit')).rejects.toThrow(NotYours);
    await expect(say(scene, 'requester', id, 'toString')).rejects.toThrow(NotKnown);
    await expect(store.write((tx) => register.say(tx, actor(scene, 'requester'), {
      case: id, type: 'submit', version: 7, fields: {},
    }))).rejects.toThrow(Stale);
    expect(log.size).toBe(size);
  });

  it('writes rows that are, to the byte, what replaying the entries gives', async () => {
    await effectiveM14(scene, '2021-01-05T07:00:00.000Z');
    scene.clock.turnTo('2021-01-09T07:00:00.000Z');
    await scene.house.passTime();
    const { reader } = scene.house;
    expect(await tablesFrom(entriesIn(reader))).toEqual(tablesOf(reader));
    expect(first(reader, 'SELECT 1 FROM case_row WHERE act IS NOT NULL')).toBeDefined();
  });
});
