import type { Instant } from '#calendar/instant';
import type { Cast, Story, StoryLine } from '#measures/story';

/** Whoever plays stories: in the register itself for the demonstration, over HTTP in the tests. */
export interface Stage {
  /** Lets the time come, with everything it brings about. */
  turnTo(at: Instant): Promise<void>;
  open(who: Cast, opening: Opening): Promise<string>;
  say(who: Cast, id: string, type: string, fields: Fields): Promise<Answer>;
  record(who: Cast, register: string, act: string, fields: Fields): Promise<Answer>;
  receive(who: Cast, id: string, from: string): Promise<void>;
  look(id: string): Promise<Seen>;
}

type Fields = Readonly<Record<string, unknown>>;

export interface Opening {
  readonly measure: string;
  readonly unit: string;
  readonly subject: string | null;
  readonly renews: string | null;
}

export interface Answer {
  readonly id: string;
  readonly refused: readonly string[];
}

export interface Seen {
  readonly state: string;
  readonly effective: boolean;
  /** Telling-the-person cases that the case opened. */
  readonly telling: readonly string[];
}

/** The ids behind the names of a story; the world's are shared by all. */
export type Names = Map<string, string>;

/** A story that did not go as it is written. */
export class WentAstray extends Error {
  constructor(story: Story, line: StoryLine, says: string) {
    super(`${story.id} at ${line.at}: ${says}`);
  }
}

/** Plays stories together in the order of time, as they would have happened. */
export async function play(stories: readonly Story[], world: Names, stage: Stage): Promise<void> {
  const lines = stories
    .map((story) => ({ story, names: new Map(world) }))
    .flatMap(({ story, names }) => story.lines.map((line) => ({ story, names, line })))
    .map((each, place) => ({ ...each, place }))
    .sort((a, b) => (a.line.at === b.line.at ? a.place - b.place : a.line.at < b.line.at ? -1 : 1));
  for (const { story, names, line } of lines) {
    await stage.turnTo(line.at);
    await playLine(story, line, names, stage);
  }
}

async function playLine(story: Story, line: StoryLine, names: Names, stage: Stage): Promise<void> {
  const astray = (says: string) => new WentAstray(story, line, says);
  const named = (value: unknown): unknown => resolved(names, value, astray);
  const one = (value: string | undefined) => (value === undefined ? null : String(named(value)));
  if ('opens' in line) {
    const { who, opens: measure, unit, subject, renews } = line;
    const id = await stage.open(who, {
      measure, unit: String(named(unit)), subject: one(subject), renews: one(renews),
    });
    names.set(`@${line.as}`, id);
  } else if ('says' in line) {
    const answer = await stage.say(
      line.who,
      one(line.to)!,
      line.says,
      named(line.with ?? {}) as Fields,
    );
    expectRefused(answer, line.refused ?? [], astray);
    if (line.state !== undefined) expectState(await stage.look(one(line.to)!), line, astray);
  } else if ('register' in line) {
    const { who, register, act = 'record', with: fields } = line;
    const answer = await stage.record(who, register, act, named(fields) as Fields);
    expectRefused(answer, line.refused ?? [], astray);
    if (line.as !== undefined) names.set(`@${line.as}`, answer.id);
  } else if ('receives' in line) {
    await stage.receive(line.who, one(line.of)!, line.receives);
  } else {
    const seen = await stage.look(one(line.expect)!);
    expectState(seen, line, astray);
    if (line.tellingAs !== undefined) names.set(`@${line.tellingAs}`, seen.telling[0] ?? '');
  }
}

type Astray = (says: string) => Error;

function resolved(names: Names, value: unknown, astray: Astray): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(names, each, astray));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, resolved(names, each, astray)]),
    );
  }
  if (typeof value !== 'string' || !/^[@#][a-zA-Z]/.test(value)) return value;
  const id = names.get(value);
  if (id === undefined) throw astray(`nothing is named ${value}`);
  return id;
}

/** A story names every rule that refuses and no other; two refusals by one rule are one. */
function expectRefused({ refused }: Answer, expected: readonly string[], astray: Astray): void {
  const same = refused.every((rule) => expected.includes(rule)) &&
    expected.every((rule) => refused.includes(rule));
  if (!same) throw astray(`refused by [${refused.join(', ')}], expected [${expected.join(', ')}]`);
}

function expectState(
  { state, effective }: Seen,
  expected: { readonly state?: string; readonly effective?: boolean },
  astray: Astray,
): void {
  if (expected.state !== undefined && state !== expected.state) {
    throw astray(`the state is ${state}, expected ${expected.state}`);
  }
  if (expected.effective !== undefined && effective !== expected.effective) {
    throw astray(`effective is ${effective}, expected ${expected.effective}`);
  }
}
