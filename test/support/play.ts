// Plays a story on its machine alone: the registers are what the spec says they hear, the post
// leaves at once, and the clock says every instant of the diary that has come before the next line.
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Cast, Story, StoryLine } from '#measures/story';
import type { Measure } from '#measures/measure';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, start, stateName } from '#statechart/decide';
import type { Effect, Snapshot } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import {
  commander, file, legalOfficer, minister, records, requester, step, system, unitCommander,
} from './situation.js';

const actors: Partial<Record<Cast, Actor>> = {
  requester, unitCommander, commander, legalOfficer, minister, recordsOfficer: records,
  authorisedCommander: { person: 'p_authorised', office: 'unitCommander', unit: 'u_3' },
};

type RegisterLine = Extract<StoryLine, { register: string }>;

/** What a register line changes in the facts, and the step the case hears of it, if any. */
export type Hears = (line: RegisterLine) => { facts: Partial<Facts>; says?: string; with?: object };

interface Table {
  snapshot: Snapshot;
  facts: Partial<Facts>;
  readonly diary: Map<string, Instant>;
}

/** The case as the story leaves it; throws where a line does not go as the story says. */
export function play(
  measure: Measure, story: Story, world: Partial<Facts>, hears: Hears,
): Snapshot {
  const empty = file(measure.id, { subject: null });
  const table: Table = { snapshot: start(measure.machine, empty), facts: world, diary: new Map() };
  for (const line of story.lines) {
    advance(measure, table, line.at);
    if ('register' in line) hear(measure, table, line, hears(line));
    else if ('says' in line) take(measure, table, line);
    else if ('expect' in line) compare(table, line);
  }
  return table.snapshot;
}

function advance(measure: Measure, table: Table, to: Instant): void {
  for (;;) {
    const [next] = [...table.diary].filter(([, due]) => due <= to).sort(byDue);
    if (next === undefined) return;
    table.diary.delete(next[0]);
    tell(measure, table, step('timePassed', system, next[1], { deadline: next[0] }, table.facts));
  }
}

const byDue = ([, one]: [string, Instant], [, other]: [string, Instant]) => (one < other ? -1 : 1);

function hear(measure: Measure, table: Table, line: RegisterLine, heard: ReturnType<Hears>): void {
  table.facts = { ...table.facts, ...heard.facts };
  if (heard.says === undefined) return;
  tell(measure, table, step(heard.says, system, line.at, { ...heard.with }, table.facts));
}

function take(measure: Measure, table: Table, line: Extract<StoryLine, { says: string }>): void {
  const { at, says, refused = [] } = line;
  const by = actors[line.who];
  if (by === undefined) throw new Error(`${line.who} has no part here`);
  const said = step(says, by, at, sealed(measure, says, line.with ?? {}), table.facts);
  const own = by.office === 'unitCommander' ? { commands: [by.unit!] } : {};
  const actor = { ...said.facts.actor, ...own };
  const rules = tell(measure, table, { ...said, facts: { ...said.facts, actor } });
  const told = [...new Set(rules)].sort().join(' ');
  if (told !== [...refused].sort().join(' ')) throw new Error(`${at} ${says}: ${told || 'taken'}`);
  if (line.state !== undefined) compare(table, { at, expect: '@case', state: line.state });
}

/** Says the step; answers the rules that refuse it, or none once it is taken. */
function tell(measure: Measure, table: Table, said: Step): string[] {
  const decision = decide(measure.machine, table.snapshot, said);
  if (!decision.taken) {
    const rules = decision.refusals.map(({ rule }) => rule);
    return rules.length > 0 ? rules : ['not a step from here'];
  }
  table.snapshot = decision.snapshot;
  for (const effect of decision.effects) happen(table, effect, said.at);
  return [];
}

function happen(table: Table, effect: Effect, at: Instant): void {
  if (effect.type === 'deadline' && effect.params.due !== null) {
    table.diary.set(effect.params.name, effect.params.due);
  }
  if (effect.type !== 'notice') return;
  const { to, rule } = effect.params;
  const sent = { id: `n_${to}_${rule}`, to, by: rule, sentAt: at, receivedAt: null };
  table.facts = { ...table.facts, notices: [...(table.facts.notices ?? []), sent] };
}

function compare({ snapshot }: Table, line: Extract<StoryLine, { expect: string }>): void {
  const state = stateName(snapshot.value);
  const effective = effectiveAt(snapshot.context as CaseFile, line.at);
  const asTold = (line.state ?? state) === state && (line.effective ?? effective) === effective;
  if (!asTold) throw new Error(`${line.at}: ${state}, effective: ${effective}`);
}

/** Free text as the door hands it on: an opaque id and a count of letters. */
const sealed = (measure: Measure, says: string, given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [
    name,
    measure.steps[says]?.fields[name]?.kind === 'text'
      ? { d: `d_${name}`, letters: (value as string).length }
      : value,
  ]));
