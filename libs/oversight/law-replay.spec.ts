import type { Canonical } from '#trail/canonical';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import {
  aScene, actor, effectiveM14, leave, named, open, record, say,
} from '../../test/faults/scene.js';
import type { Scene } from '../../test/faults/scene.js';
import { LawReplay } from './law-replay.js';

let scene: Scene;
let trail: readonly Entry[];

// One day of the invented world: a case in effect and stopped, a request refused, a question.
beforeAll(async () => {
  scene = await aScene();
  const id = await effectiveM14(scene, '2021-02-04T07:00:00.000Z');
  await record(scene, 'recordsOfficer', 'people', 'record', {
    name: 'Keegi Teine', estonian: 'yes', identified: true,
  });
  const bare = await open(scene, 'M14', named(scene, '#cooperating'));
  await say(scene, 'requester', bare, 'submit');
  await say(scene, 'requester', id, 'stop', { because: 'aimMet', reasons: 'Eesmärk täidetud.' });
  const stored = scene.house.reader.prepare('SELECT bytes FROM entry ORDER BY seq').all();
  trail = (stored as { bytes: Buffer }[]).map(({ bytes }) => parseEntry(bytes));
});

afterAll(() => leave(scene));

function found(entries: Iterable<Entry>): string[] {
  const replay = new LawReplay();
  for (const entry of entries) replay.take(entry);
  return replay.findings.map(({ seq, says }) => `${seq} ${says.en.replace(/^Entry \d+: /, '')}`);
}

type Body = Record<string, Canonical>;

const placeOf = (type: string, step?: string): number => trail.findIndex((each) =>
  each.type === type &&
  (step === undefined || (each.body['step'] as Body | undefined)?.['type'] === step));

/** The trail with one entry told otherwise, as whoever holds every key could tell it. */
const told = (place: number, change: (entry: Entry) => Partial<Entry>): Entry[] =>
  trail.with(place, { ...trail[place]!, ...change(trail[place]!) }).slice(0, place + 1);

const withBody = (change: (body: Body) => Body) => ({ body }: Entry) => ({
  body: change(body as Body),
});

describe('a trail as the register wrote it', () => {
  it('is lawful from its first entry to its last, and every step was judged', () => {
    const replay = new LawReplay();
    for (const entry of trail) replay.take(entry);
    expect(replay.findings).toEqual([]);
    const count = (type: string) => trail.filter((each) => each.type === type).length;
    expect(replay.judged).toEqual({
      steps: count('case.step'), refusals: count('case.refused'),
    });
    expect(replay.judged.refusals).toBeGreaterThan(0);
  });
});

describe('§ 36 (3) 3) whoever speaks', () => {
  const grant = () => placeOf('case.step', 'grant');

  it('held that office: another person in it is found', () => {
    const { person } = actor(scene, 'requester');
    const said = withBody((body) => {
      const facts = body['facts'] as Body;
      return { ...body, facts: { ...facts, actor: { ...(facts['actor'] as Body), person } } };
    });
    expect(found(told(grant(), (entry) => ({ ...said(entry), actor: person }))).at(-1))
      .toBe(`${grant()} whoever speaks did not hold that office in that unit at that instant`);
  });

  it('is somebody the register knows', () => {
    expect(found(told(grant(), () => ({ actor: 'p_nobody' }))).at(-1)).toContain('did not hold');
  });

  it('does not appoint himself or herself', () => {
    const [seed] = trail.filter(({ type, body }) =>
      type === 'register.recorded' && body['register'] === 'offices');
    const { person } = actor(scene, 'administrator');
    const own = { ...seed!, seq: trail.length, actor: person, office: 'administrator', unit: null,
      body: {
        ...seed!.body, id: 'r_own',
        fields: { ...(seed!.body['fields'] as Body), person, office: 'commander' },
      } };
    expect(found([...trail, { ...own, at: trail.at(-1)!.at }])).toEqual([
      `${trail.length} nobody appoints himself or herself to an office (§ 36 (3) 3))`,
    ]);
  });

  it('is not whoever comes as the system to write into a register that people write', () => {
    const place = placeOf('register.recorded') + trail.slice(placeOf('register.recorded'))
      .findIndex(({ body }) => body['register'] === 'consents');
    expect(found(told(place, () => ({ actor: 'p_system', office: 'system' }))).at(-1))
      .toContain('the system itself makes no such entry');
  });
});

describe('the facts of a step', () => {
  it('are those that the entries before it give, and no others', () => {
    const place = placeOf('case.step', 'grant');
    const other = withBody((body) => ({
      ...body, facts: { ...(body['facts'] as Body), partners: ['nato'] },
    }));
    expect(found(told(place, other)).at(-1))
      .toBe(`${place} the entry gives the facts (partners) otherwise than the entries before it`);
  });
});

describe('a step', () => {
  const place = () => placeOf('case.step', 'activate');

  it('is not taken twice', () => {
    const again = [...trail.slice(0, place() + 1), { ...trail[place()]!, seq: place() + 1 }];
    expect(found(again).at(-1)).toContain('“activate” is not a step from that state');
    expect(found(told(place(), withBody((body) => ({ ...body, version: 9 })))).at(-1))
      .toContain('a step was repeated or left out');
  });

  it('leads where the machine leads', () => {
    expect(found(told(place(), withBody((body) => ({ ...body, to: 'ended.stopped' })))).at(-1))
      .toContain('the entry says otherwise');
  });

  it('is one that the state hears', () => {
    const said = withBody((body) => ({ ...body, step: { type: 'submit' } }));
    expect(found(told(place(), said)).at(-1)).toContain('“submit” is not a step from that state');
  });

  it('owes the notices that the Act has it owe', () => {
    const grant = placeOf('case.step', 'grant');
    expect(found(told(grant, withBody((body) => ({ ...body, effects: [] })))).at(-1))
      .toContain('does not record the consequences');
  });

  it('stands under one decision: with that left out what follows is found at once', () => {
    const grant = placeOf('case.step', 'grant');
    const [first] = found(trail.toSpliced(grant, 1));
    expect(first).toContain(`${grant + 1} `);
  });
});

describe('a refusal', () => {
  it('names the rules that refuse it, and only what the Act refuses', () => {
    const place = placeOf('case.refused');
    expect(found(told(place, withBody((body) => ({ ...body, refusals: [] })))).at(-1))
      .toContain('does not refuse it for the reasons');
  });
});

describe('a case', () => {
  it('is opened by somebody of the unit, and only by a step where it opens by itself', () => {
    const place = placeOf('case.opened');
    expect(found(told(place, () => ({ measure: 'S40' }))).at(-1)).toContain('no step opened it');
    expect(found(told(place, () => ({ unit: 'u_none' }))).at(-1)).toContain('in two ways');
  });

  it('that is not there has no entries', () => {
    const place = placeOf('case.step', 'grant');
    expect(found(told(place, () => ({ case: 'c_none' }))).at(-1)).toContain('no case c_none');
  });
});
