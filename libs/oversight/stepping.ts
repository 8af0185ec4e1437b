import type { Words } from '#law/words';
import { decide, stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import type { Entry } from '#trail/entry';
import { fileOf, stateOf } from './cases.js';
import type { LiveCase } from './cases.js';
import { areRecorded, effectsOf } from './effects.js';
import type { Recorded } from './effects.js';
import { factsFor, otherFacts } from './facts.js';
import { unlawful } from './found.js';
import type { Opening } from './opening.js';
import { isOfTheSystem, stepIn } from './step-said.js';
import type { World } from './world.js';

/** What a step came to: what is wrong with it, or the cases that it opens. */
export type Taken = { readonly fault: Words } | { readonly opens: readonly Opening[] };

/** Judges a `case.step` entry against the case as it stands, and moves it where all is well. */
export function takenStep(world: World, live: LiveCase, entry: Entry): Taken {
  const step = stepIn(entry);
  const decision = decide(live.measure.machine, live.snapshot, step);
  // What the Act itself forbids is said before what else is wrong.
  if (!decision.taken) return { fault: unlawful(step.type, decision.refusals) };
  const fault = entryFault(world, live, entry, step) ?? judgedFacts(world, live, step);
  if (fault !== null) return { fault };
  const { snapshot } = decision;
  const effects = effectsOf(world, snapshot.context as CaseFile, decision.effects);
  const otherwise = resultFault(live, snapshot, entry, effects);
  if (otherwise !== null) return { fault: otherwise };
  move(world, live, snapshot, entry);
  return {
    opens: effects.flatMap((effect) => (effect.type !== 'opens'
      ? []
      : [{ act: live.id, measure: effect.measure, subject: effect.person ?? entry.subject }])),
  };
}

/** The facts that a step rested on, against those that the entries before it give; null if same. */
export function judgedFacts(world: World, live: LiveCase, step: Step): Words | null {
  const names = otherFacts(step.facts, factsFor(world, live, step)).join(', ');
  return names === '' ? null : {
    et: `kirje nimetab asjaolusid (${names}) teisiti kui varasemad kirjed`,
    en: `the entry gives the facts (${names}) otherwise than the entries before it`,
  };
}

function entryFault(
  { cases }: World, live: LiveCase, entry: Entry, step: Step,
): Words | null {
  const { measure, unit, subject, wording } = fileOf(live);
  const sameCase = entry.measure === measure && entry.unit === unit &&
    entry.subject === subject && entry.rules === wording;
  if (!sameCase) return words.otherCase;
  if (entry.body['version'] !== live.version + 1) return words.version;
  const listed = isListed(live, step);
  if (!isOfTheSystem(entry)) {
    if (!listed) return words.speaker;
    return cases.diary.overdue(live.id, step.at) === undefined ? null : words.overdue;
  }
  const due = cases.diary.named(live.id, String(step['deadline']))?.due;
  return listed && (step.type !== 'timePassed' || due === step.at) ? null : words.notDue;
}

/** Whether the office may say the step at all; what no schema lists only the system says. */
function isListed({ measure: { steps } }: LiveCase, { type, by }: Step): boolean {
  const schema = Object.hasOwn(steps, type) ? steps[type] : undefined;
  if (schema === undefined) return by.office === 'system';
  const offices: readonly string[] | undefined = schema.offices;
  return offices === undefined
    ? by.office !== 'oversight' && by.office !== 'system'
    : offices.includes(by.office);
}

function resultFault(
  live: LiveCase, snapshot: Snapshot, { body, at, ts }: Entry, effects: readonly Recorded[],
): Words | null {
  const [from, to] = [stateOf(live), stateName(snapshot.value)];
  if (body['from'] !== from || body['to'] !== to) {
    return {
      et: `samm viib olekust ${from} olekusse ${to}, kirje järgi mujale`,
      en: `the step leads from ${from} to ${to}, the entry says otherwise`,
    };
  }
  if (!areRecorded(body['effects'], effects)) return words.effects;
  const after = (snapshot.context as CaseFile).breaches.slice(fileOf(live).breaches.length);
  const breaches = after.map(({ rule }) => rule).join();
  const told = (body['breaches'] as readonly string[]).join();
  return breaches === told && body['late'] === at < ts ? null : words.breaches;
}

/** Notices and deadlines first: a case that is over then waits for nothing. */
function move({ cases }: World, live: LiveCase, snapshot: Snapshot, entry: Entry): void {
  const step = entry.body['step'] as { readonly type: string; readonly deadline?: string };
  if (step.type === 'timePassed') cases.diary.close(live.id, String(step.deadline));
  for (const effect of entry.body['effects'] as unknown as Recorded[]) {
    if (effect.type === 'notice') {
      const { id = '', to, rule: by } = effect;
      const sent = { sentAt: null, receivedAt: null };
      cases.owe({ id, case: live.id, owedAt: entry.at, to, by, ...sent });
    }
    if (effect.type !== 'deadline') continue;
    const { name, due, rule } = effect;
    if (due === null) cases.diary.close(live.id, name);
    else cases.diary.set(live.id, { name, due, rule });
  }
  cases.moved(live, snapshot);
}

const words = {
  otherCase: {
    et: 'toiming, üksus, isik või redaktsioon ei ole selle asja oma',
    en: 'the measure, unit, person or wording is not that of the case',
  },
  version: {
    et: 'asja versioon ei järgne eelmisele: samm on korratud või vahele jäetud',
    en: 'the version of the case does not follow: a step was repeated or left out',
  },
  notDue: {
    et: 'süsteem ütles sammu, mille hetk ei olnud käes või mis ei ole tema öelda',
    en: 'the system said a step whose instant had not come, or that is not its to say',
  },
  speaker: {
    et: 'selle sammu ütleb teises ametis olev isik',
    en: 'another office says this step',
  },
  overdue: {
    et: 'asja varasem tähtaeg oli möödunud, kuid seda ei olnud arvesse võetud',
    en: 'an earlier instant of the case had passed and was not taken into account',
  },
  effects: {
    et: 'kirje ei nimeta neid tagajärgi (teated, tähtajad, asjad), mis sammul on',
    en: 'the entry does not record the consequences (notices, deadlines, cases) of the step',
  },
  breaches: {
    et: 'kirje ei nimeta rikkumisi või hilinemist nii, nagu need olid',
    en: 'the entry does not record the breaches or the delay as they were',
  },
} as const satisfies Record<string, Words>;
