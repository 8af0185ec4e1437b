import { rows } from '../../apps/api/database/prepared.js';
import { aCheckedCase, aDraft, grant, versionOf } from '../support/a-case.js';
import { newKey, signIn } from '../support/caller.js';
import type { Caller } from '../support/caller.js';
import { password, startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';
import { attempt } from './attack.js';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); }, 120_000);
afterAll(() => stage.close());

const outcomes = (answers: readonly { readonly status: number }[]): string[] =>
  [...new Set(answers.map(({ status }) => String(status)))];

/** How many steps the case has in its trail. */
const stepsOf = (id: string): number =>
  rows(stage.house.reader, `SELECT 1 FROM case_entry JOIN entry USING (seq) WHERE case_id = ?
    AND json_extract(CAST(bytes AS TEXT), '$.type') = 'case.step'`, id).length;

const decide = async (caller: Caller, id: string, more: object = {}, key?: string) =>
  caller.post(`/api/cases/${id}/steps`, {
    ...grant, until: '2021-02-20T07:00:00.000Z', version: await versionOf(stage, id), ...more,
  }, key);

describe('one case between people', () => {
  attempt(15, 'a decision in an open session, without the password', {
    power: 'outsider', verdict: ['403'],
    does: async () => {
      const id = await aCheckedCase(stage);
      const before = stepsOf(id);
      const thief = (await signIn(stage.url, 'peeter.mets', password)).unconfirming();
      const { status } = await decide(thief, id);
      expect(stepsOf(id)).toBe(before);
      expect((await stage.as('oversight').get(`/api/cases/${id}`)).body.state.name).toBe('checked');
      return [String(status)];
    },
  });

  attempt(16, 'the Commander decides what nobody has checked', {
    power: 'person', verdict: ['not a step from here'],
    does: async () => {
      const id = await aDraft(stage);
      const before = stepsOf(id);
      const { status, body } = await decide(stage.as('commander'), id);
      expect(stepsOf(id)).toBe(before);
      expect(status).toBeGreaterThanOrEqual(400);
      const known = /refused|malformed|forbidden|not-/.test(String(body.type));
      return [known ? 'not a step from here' : String(body.type)];
    },
  });

  attempt(17, 'the requester decides', {
    power: 'person', verdict: ['refused'],
    does: async () => {
      const id = await aCheckedCase(stage);
      const before = stepsOf(id);
      const answers = [
        await decide(stage.as('requester'), id),
        await decide(stage.as('requester'), id, { office: 'commander' }),
        await decide(stage.as('requester').with({ 'x-user': 'peeter.mets' }), id),
      ];
      expect(stepsOf(id)).toBe(before);
      return outcomes(answers).map((each) => (/^40[39]$/.test(each) ? 'refused' : each));
    },
  });

  attempt(17, 'the requester is given the deciding office, and decides', {
    power: 'person', verdict: ['KKS-36-3-3'],
    does: () => decidedInTwoOffices(),
  });

  attempt(18, 'an administrator appoints himself', {
    power: 'person', verdict: ['KKS-36-3-3'],
    does: async () => {
      const { body } = await stage.as('administrator').post('/api/registers/offices', {
        act: 'record', person: stage.names.get('#administrator'), office: 'legalOfficer',
        serviceman: false, from: stage.house.clock.now(),
      });
      return (body.refusals as { rule: string }[]).map(({ rule }) => rule);
    },
  });

  attempt(18, 'an administrator appoints an account made by himself', {
    power: 'person', verdict: ['403'],
    does: async () => {
      const administrator = stage.as('administrator');
      const { body } = await administrator.post('/api/accounts', {
        name: 'Näidis Variisik', signIn: 'vari.isik', password: 'roheline-kummut-7',
      });
      return outcomes([await administrator.post('/api/registers/offices', {
        act: 'record', person: body.person, office: 'legalOfficer', serviceman: false,
        from: stage.house.clock.now(),
      })]);
    },
  });

  attempt(9, 'the request of a decision, in the same and in other sessions', {
    power: 'person', verdict: ['nothing'],
    does: async () => {
      const id = await aCheckedCase(stage);
      const version = await versionOf(stage, id);
      const key = newKey();
      const commander = stage.as('commander');
      const first = await decide(commander, id, { version }, key);
      expect(first.status).toBe(200);
      const after = stepsOf(id);
      const again = await decide(commander, id, { version }, key);
      expect([again.status, again.body.version]).toEqual([200, first.body.version]);
      const elsewhere = await signIn(stage.url, 'peeter.mets', password);
      const answers = [
        await decide(elsewhere, id, { version }, newKey()),
        await decide(stage.as('legalOfficer'), id, { version }, key),
        await decide(stage.as('unitCommander'), id, { version }, newKey()),
      ];
      expect(answers.filter(({ status }) => status < 400)).toEqual([]);
      return [stepsOf(id) === after ? 'nothing' : 'a second decision'];
    },
  });

  attempt(19, 'fifty at a time', {
    power: 'person', verdict: ['one each'], timeout: 120_000,
    does: async () => {
      const wins: number[] = [];
      for (let round = 0; round < 2; round += 1) {
        const id = await aCheckedCase(stage);
        const version = await versionOf(stage, id);
        await decide(stage.as('commander'), id, { version: version + 50 });
        const before = stepsOf(id);
        const answers = await Promise.all(Array.from({ length: 50 }, () =>
          decide(stage.as('commander'), id, { version })));
        wins.push(answers.filter(({ status }) => status === 200).length);
        expect(stepsOf(id)).toBe(before + 1);
      }
      return [wins.every((each) => each === 1) ? 'one each' : wins.join()];
    },
  });
});

/** The requester holds the Commander's office, too, after the old one has left it. */
async function decidedInTwoOffices(): Promise<string[]> {
  const id = await aCheckedCase(stage);
  const { reader, store, register, clock } = stage.house;
  const person = stage.names.get('#requester')!;
  const [{ version } = { version: 0 }] = rows<{ version: number }>(
    reader, 'SELECT version FROM case_row WHERE id = ?', id,
  );
  const { type, ...fields } = grant;
  const outcome = await store.tryOut((tx) => register.say(
    tx, { person, office: 'commander', unit: null },
    { case: id, type, version, fields: { ...fields, until: '2021-02-20T07:00:00.000Z' } },
  ));
  expect(clock.now() < '2021-02-20T07:00:00.000Z').toBe(true);
  return outcome.done ? ['taken'] : outcome.refusals.map(({ rule }) => rule);
}
