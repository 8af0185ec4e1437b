import { heard } from '#statechart/decide';
import type { StepSchema } from '#statechart/step';
import { NotKnown, NotNow } from './answers.js';
import type { LiveCase } from './rows.js';

/** What the step of that type may carry; throws on one the measure does not have. */
export function stepSchemaOf({ measure }: LiveCase, type: string): StepSchema {
  const schema = Object.hasOwn(measure.steps, type) ? measure.steps[type] : undefined;
  if (schema === undefined) throw new NotKnown(type);
  return schema;
}

/** The present state does not hear the step: which state it is, and what it hears. */
export function notNow(live: LiveCase, { label }: StepSchema): NotNow {
  const metas = Object.values(
    live.snapshot.getMeta() as Record<string, { words: NotNow['state'] }>,
  );
  const state = metas.at(-1)?.words ?? { et: '', en: '' };
  return new NotNow(state, label, heard(live.snapshot));
}
