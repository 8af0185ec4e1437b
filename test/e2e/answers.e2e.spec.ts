import { measures } from '#measures/index';
import type { Cast } from '#measures/story';
import type { Response } from 'supertest';
import { play } from '../../apps/api/demonstration/player.js';
import { answers } from '../../apps/api/http/answers.js';
import { loadReferenceData } from '../../apps/api/registers/reference-data.js';
import { AnswerCheck, watched } from '../support/answer-check.js';
import { brokenCopies } from '../support/broken-copies.js';
import { signIn, stranger } from '../support/caller.js';
import { doTheRest, reportOn } from '../support/every-act.js';
import { addressesOf, lookAround } from '../support/every-get.js';
import { password, startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';
import { HttpStage } from '../support/http-stage.js';
import { unseenIn } from '../support/unseen.js';

let stage: Stage;
let check: AnswerCheck;
let job: string;
/** The richest good answer of every call that was made. */
const good = new Map<string, Response>();
const wrong: string[] = [];

/** Those who see everything, ids only, the outline of a notice, their own unit, the house alone. */
const readers: readonly Cast[] = [
  'commander', 'oversight', 'kapoLiaison', 'requester', 'recordsOfficer', 'securityAuditor',
  'administrator',
];

/** Calls whose good answer is no JSON: a stream of files, and counts for a machine. */
const notJson = ['GET /api/trail/export', 'GET /metrics'];

/** What an entry of the trail holds depends on its type, and a draft is its writer's own. */
const isOpen = (where: string) => /^\/(entries\/0\/body|values)\//.test(where);

function look(answer: Response): void {
  const call = check.callOf(answer) ?? '';
  const isRicher = (answer.text ?? '').length > (good.get(call)?.text?.length ?? -1);
  if (answer.status < 400 && isRicher) good.set(call, answer);
  const { method, url } = answer.request;
  const place = `${method} ${new URL(url).pathname}: ${answer.status}`;
  wrong.push(...check.faults(answer).map((fault) => `${place} ${fault}`));
}

const as = (who: Cast) => watched(stage.as(who), look);

beforeAll(async () => {
  stage = await startStage();
  check = await AnswerCheck.of(stage.url);
  await loadReferenceData(stage.house);
  await doTheRest(stage, { as, stranger: watched(stranger(stage.url), look) });
  const stories = measures.flatMap((measure) => measure.stories.slice(0, 1));
  await play(stories, stage.names, new HttpStage(as, unseenIn(stage)));
  job = await reportOn(as('commander'));
}, 120_000);

afterAll(() => stage.close());

const calls = () =>
  Object.entries(check.description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`));

describe('every answer of the interface', () => {
  it('has a schema, but for files, counts and what says nothing', () => {
    const untold = calls().filter((call) => {
      const [method = '', path = ''] = call.split(' ');
      const { responses } = check.description.paths[path]![method.toLowerCase()]!;
      return !Object.entries(responses).some(([status, { content }]) =>
        status === '204' ||
        (status.startsWith('2') && content?.['application/json']?.schema !== undefined));
    });
    expect(untold.sort()).toEqual(notJson);
  });

  it('is as described for every reader of every page', async () => {
    const known = { ...(await lookAround(stage.as('commander'))), jobs: [job] };
    const paths = calls().filter((call) => call.startsWith('GET ')).map((call) => call.slice(4));
    for (const address of paths.flatMap((path) => addressesOf(path, known))) {
      for (const who of readers) await as(who).get(address);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  it('is as described for every act, refusals and other problems included', async () => {
    const leaving = await signIn(stage.url, 'jaan.org', password);
    await watched(leaving, look).delete('/api/session');
    expect(wrong).toEqual([]);
    expect(calls().filter((call) => !good.has(call))).toEqual([]);
  });

  it('would not be as described with one thing wrong anywhere in it', () => {
    const passed: string[] = [];
    for (const [call, { status, body, type }] of good) {
      if (type !== 'application/json' || notJson.includes(call)) continue;
      for (const { where, value } of brokenCopies(body)) {
        const isToldApart = check.faultsOf(call, String(status), value).length > 0;
        if (!isToldApart && !isOpen(where)) passed.push(`${call} ${where}`);
      }
    }
    expect(passed).toEqual([]);
    expect(good.size).toBeGreaterThan(25);
  }, 60_000);

  it('has one meaning for each name of a part', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [name, meaning] of Object.values(answers).flatMap(partsIn)) {
      meanings.set(name, (meanings.get(name) ?? new Set()).add(meaning));
    }
    expect(meanings.size).toBeGreaterThan(50);
    expect([...meanings].filter(([, { size }]) => size > 1).map(([name]) => name)).toEqual([]);
  });
});

/** Every named part of a schema, with all that it says. */
function partsIn(schema: unknown): [name: string, meaning: string][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.values(schema).flatMap(partsIn);
  const { $id } = schema as { $id?: string };
  return $id === undefined ? below : [[$id, JSON.stringify(schema)], ...below];
}
