import type { Cast } from '#measures/story';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import type { Actor } from '#statechart/step';
import type { TurnableClock } from '../clock/clock.js';
import { first, rows } from '../database/prepared.js';
import type { House } from '../house.js';
import { receive } from '../notices/receipt.js';
import type { Outcome } from '../register/answers.js';
import type { Answer, Stage } from './player.js';

/** Plays stories in the register itself, as the people of the cast. */
export function houseStage(
  house: House,
  clock: TurnableClock,
  actors: ReadonlyMap<Cast, Actor>,
): Stage {
  const { store, register, registrar, reader } = house;
  const actor = (who: Cast) => actors.get(who)!;
  return {
    turnTo: async (at) => {
      if (at > clock.now()) clock.turnTo(at);
      await house.passTime();
    },
    open: (who, opening) => store.write((tx) => register.open(tx, actor(who), opening)),
    say: async (who, id, type, fields) => {
      const answer = await store.write((tx) => {
        const { version } = first<{ version: number }>(
          tx.db, 'SELECT version FROM case_row WHERE id = ?', id,
        )!;
        return register.say(tx, actor(who), { case: id, type, version, fields });
      });
      await house.passTime();
      return answerOf(answer);
    },
    record: async (who, name, act, fields) => {
      const recording = { register: name, act, fields };
      return answerOf(await store.write((tx) => registrar.record(tx, actor(who), recording)));
    },
    receive: async (who, id, addressee) => {
      const notice = rows<{ id: string }>(
        reader, 'SELECT id FROM notice WHERE case_id = ? AND addressee = ? ORDER BY owed_at',
        id, addressee,
      ).at(-1)!;
      await store.write((tx) =>
        receive(tx, house.vault, actor(who), notice.id, { reference: null, digest: null }),
      );
    },
    look: (id) => Promise.resolve(seen(house, id)),
  };
}

function seen({ reader, clock }: House, id: string) {
  const row = first<{ state: string; file: string }>(
    reader, 'SELECT state, file FROM case_row WHERE id = ?', id,
  )!;
  const telling = rows<{ id: string }>(
    reader, 'SELECT id FROM case_row WHERE act = ? ORDER BY seq', id,
  ).map((each) => each.id);
  const effective = effectiveAt(JSON.parse(row.file) as CaseFile, clock.now());
  return { state: row.state, effective, telling };
}

const answerOf = (outcome: Outcome): Answer => ({
  id: outcome.id,
  refused: outcome.done ? [] : outcome.refusals.map(({ rule }) => rule),
});
