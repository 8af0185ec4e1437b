import type { Instant } from '#calendar/instant';
import { assign, setup } from 'xstate';
import type { Citation, RuleId } from '#law/citation';
import { situationOf } from '#law/rule';
import type { Rule } from '#law/rule';
import type { Reckoning } from '#law/reckoning';
import type { Words } from '#law/words';
import type { CaseFile } from './case-file.js';
import { fieldsOf } from './step.js';
import type { Step } from './step.js';

/** What leaves a machine as data; the register writes it in the same transaction. */
export interface NoticeEffect {
  readonly to: Recipient;
  readonly words: string;
  readonly rule: RuleId;
  /** The last instant to send it, and whether "immediately" was put into hours by policy. */
  readonly due: Instant | null;
}
export interface DeadlineEffect {
  readonly name: string;
  readonly due: Instant | null;
  readonly rule: RuleId;
}
export interface OpensEffect {
  readonly measure: string;
  readonly rule: RuleId;
}
export interface TellsEffect {
  readonly says: string;
}
export type Recipient = 'kapo' | 'minister' | 'person' | 'court' | 'commander';

type Heard = { context: CaseFile; event: Step };

/** The only guard there is: every rule holds. Hence every "no" has a provision and a sentence. */
export const lawful = (...rules: readonly Rule[]) =>
  ({ type: 'lawful', params: { rules } }) as const;

/** An instant for the diary; the clock says `timePassed` when it comes. */
export const deadline = (name: string, reckoning: Reckoning) =>
  ({
    type: 'deadline',
    name,
    what: reckoning.what,
    params: ({ context, event }: Heard): DeadlineEffect => ({
      name,
      due: reckoning.due(situationOf(context, event)),
      rule: reckoning.id,
    }),
  }) as const;

/** A notice owed from this instant on, with the last instant to send it. */
export const notice = (to: Recipient, words: string, rule: RuleId, by?: Reckoning) =>
  ({
    type: 'notice',
    params: ({ context, event }: Heard): NoticeEffect => ({
      to,
      words,
      rule,
      due: by === undefined ? null : by.due(situationOf(context, event)),
    }),
  }) as const;

/** Another case opens by itself, in the same transaction. */
export const opens = (measure: string, rule: RuleId) =>
  ({ type: 'opens', params: { measure, rule } }) as const;

/** Running cases about the same person hear of it, in the same transaction. */
export const tells = (says: string) => ({ type: 'tells', params: { says } }) as const;

/** A duty's time ran out: it stays on the record and is listed to the Commander. */
export const breach = (rule: RuleId) => ({ type: 'breach', params: { rule } }) as const;
/** The fields of the step become the last word of that name. */
export const keep = (name: string) => ({ type: 'keep', params: { name } }) as const;
/** The fields of the step are added to the list of that name. */
export const add = (name: string) => ({ type: 'add', params: { name } }) as const;
/** The last word of that name no longer counts (a changed request voids its coordination). */
export const forget = (name: string) => ({ type: 'forget', params: { name } }) as const;
/** The case has ended at the instant of the step (or the one it names), for this reason. */
export const end = (because: string) => ({ type: 'end', params: { because } }) as const;

const keptFrom = (event: Step) => ({ ...fieldsOf(event), at: event.at, by: event.by });
/** A step may say that what it tells of took effect earlier (a release order); never later. */
const endOf = (event: Step): Instant => {
  const effective = event['effective'] as Instant | undefined;
  return effective !== undefined && effective < event.at ? effective : event.at;
};

/** Every measure is drawn with this pencil: one guard, data effects, a citation on each state. */
export const pencil = setup({
  types: {} as {
    context: CaseFile;
    events: Step;
    input: CaseFile;
    meta: { by: Citation; words: Words };
  },
  guards: {
    lawful: ({ context, event }: Heard, { rules }: { rules: readonly Rule[] }) => {
      const situation = situationOf(context, event);
      return rules.every((each) => each.judge(situation) === null);
    },
  },
  actions: {
    notice: (_: Heard, _notice: NoticeEffect) => {},
    deadline: (_: Heard, _deadline: DeadlineEffect) => {},
    opens: (_: Heard, _opens: OpensEffect) => {},
    tells: (_: Heard, _tells: TellsEffect) => {},
    keepRequest: assign(({ context, event }: Heard) => ({
      asked: { ...context.asked, ...fieldsOf(event) },
      request: context.request + 1,
    })),
    keep: assign(({ context, event }: Heard, { name }: { name: string }) => ({
      kept: { ...context.kept, [name]: keptFrom(event) },
    })),
    add: assign(({ context, event }: Heard, { name }: { name: string }) => ({
      lists: { ...context.lists, [name]: [...(context.lists[name] ?? []), keptFrom(event)] },
    })),
    forget: assign(({ context }: Heard, { name }: { name: string }) => {
      const { [name]: _gone, ...kept } = context.kept;
      return { kept };
    }),
    keepDecision: assign(({ context, event }: Heard) => ({
      kept: { ...context.kept, decision: keptFrom(event) },
      until: (event['until'] as Instant | undefined) ?? null,
    })),
    begin: assign(({ event }: Heard) => ({ effectiveFrom: event.at })),
    end: assign(({ event }: Heard, { because }: { because: string }) => ({
      ended: { at: endOf(event), because },
    })),
    breach: assign(({ context, event }: Heard, { rule }: { rule: RuleId }) => ({
      breaches: [...context.breaches, { rule, at: event.at }],
    })),
  },
});
