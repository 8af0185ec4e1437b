import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '#trail/entry';
import { aScene, leave, named, record } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import { first } from '../database/prepared.js';
import type { Outcome } from '../register/answers.js';
import { entryOf, personFacts } from '../register/register-facts.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(() => leave(scene));

const evidence = 'Isikut tõendav dokument kontrollitud';
const person = () => named(scene, '#cooperating');
const verify = (bornOn: string, shown = evidence): Promise<Outcome> =>
  record(scene, 'recordsOfficer', 'people', 'verifyAge', {
    entry: person(), bornOn, evidence: shown,
  });
const verifiedAt = () => personFacts(scene.house.reader, person(), true)?.adultVerifiedAt;
const refusals = async (bornOn: string, shown?: string) => {
  const outcome = await verify(bornOn, shown);
  return outcome.done ? [] : outcome.refusals.map(({ rule, by }) => [rule, by]);
};
const young = [['KKS-37s1-4.a', '§ 37¹ (4)']];

describe('§ 37¹ (4) only who is eighteen is verified to be of age', () => {
  it('on the eighteenth birthday and after it, not the day before', async () => {
    scene.clock.turnTo('2021-02-17T07:00:00.000Z');
    expect(await refusals('2003-02-18')).toEqual(young);
    expect(verifiedAt()).toBeNull();
    expect(await refusals('2003-02-17')).toEqual([]);
    expect(verifiedAt()).toBe('2021-02-17T07:00:00.000Z');
    expect(await refusals('2003-02-16')).toEqual([]);
  });

  it('from midnight in Tallinn', async () => {
    scene.clock.turnTo('2021-02-17T21:59:59.999Z');
    expect(await refusals('2003-02-18')).toEqual(young);
    scene.clock.turnTo('2021-02-17T22:00:00.000Z');
    expect(await refusals('2003-02-18')).toEqual([]);
  });

  it('on 1 March of a common year where born on 29 February', async () => {
    scene.clock.turnTo('2022-02-28T12:00:00.000Z');
    expect(await refusals('2004-02-29')).toEqual(young);
    expect(await refusals('2004-02-28')).toEqual([]);
    scene.clock.turnTo('2022-03-01T12:00:00.000Z');
    expect(await refusals('2004-02-29')).toEqual([]);
  });

  it.each(['02.03.1985', '1985-3-2', '1985-02-30', '1985', 'teadmata', '9999-01-01'])(
    'by a day that was: %s is none', async (bornOn) => {
      expect(await refusals(bornOn)).toEqual(young);
    });

  it('by something that proves it', async () => {
    expect(await refusals('1985-03-02', '–')).toEqual(young);
    expect(await refusals('1985-03-02', 'ID')).toEqual([]);
  });

  it('once: a later verification does not move the first', async () => {
    await verify('1985-03-02');
    scene.clock.turnTo('2021-02-17T07:00:00.000Z');
    await verify('1985-03-02');
    expect(verifiedAt()).toBe('2021-01-04T07:00:00.000Z');
  });
});

describe('§ 37¹ (2) a day of birth is kept sealed', () => {
  const files = () => readdirSync(scene.home, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
  const holding = (text: string) => files().filter((bytes) => bytes.includes(text)).length;
  const sealed = { d: expect.any(String), letters: expect.any(Number) };

  it.each([
    ['1985-03-02', 'register.recorded'], ['2003-03-02', 'register.refused'],
  ])('%s: %s', async (bornOn, type) => {
    const outcome = await verify(bornOn);
    const { bytes } = first<{ bytes: Buffer }>(
      scene.house.reader, 'SELECT bytes FROM entry WHERE seq = ?', outcome.seq!,
    )!;
    const { body, ...said } = parseEntry(bytes);
    const fields = body['fields'] as { readonly bornOn: { readonly d: string } };
    expect(said.type).toBe(type);
    expect(fields).toEqual({ entry: person(), bornOn: sealed, evidence: sealed });
    expect(scene.house.vault.open(scene.house.reader, fields.bornOn.d)).toBe(bornOn);
    expect([bytes.includes(bornOn), bytes.includes(evidence)]).toEqual([false, false]);
    expect(JSON.stringify(outcome)).not.toContain(bornOn);
  });

  it('so that no file of the house holds it, in trail or database', async () => {
    await verify('1985-03-02');
    await verify('2003-03-02');
    expect(holding(person())).toBeGreaterThan(1);
    expect([holding('1985-03-02'), holding('2003-03-02')]).toEqual([0, 0]);
    expect(entryOf(scene.house.reader, 'people', person())).not.toHaveProperty('bornOn');
  });
});
