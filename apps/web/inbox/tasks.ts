import type { components } from '#openapi';

type Schemas = components['schemas'];

export type Tasks = Schemas['Tasks'];
export type CaseTask = Schemas['CaseTask'];
export type WaitingCase = Schemas['WaitingCase'];
export type DecidedCase = Schemas['DecidedCase'];

/** What a list of the desk holds: a case to work on, a notice to receive, a question to answer. */
export type Task = Schemas['Task'];

export const tabNames = ['mine', 'office', 'waiting', 'decided'] as const;
export type TabName = (typeof tabNames)[number];

/** The tab of the address, else the first with something in it. */
export function tabOf(asked: string | undefined, counts: Tasks['counts']): TabName {
  const known = tabNames.find((name) => name === asked);
  return known ?? tabNames.find((name) => counts[name] > 0) ?? 'mine';
}

/** How many deadlines have passed of what waits for the reader. */
export const overdueIn = ({ mine, office }: Tasks): number =>
  [...mine, ...office].filter(({ left }) => left !== null && left < 0).length;

/** A measure that has ended and has no deadline left: it can be written to, and need not be. */
export const isAfterwards = (task: Task): boolean =>
  task.kind === 'case' && task.endedAt !== null && task.due === null;

/** One task among others. */
export const keyOf = (task: Task): string =>
  task.kind === 'case' ? task.case : task.kind === 'notice' ? task.notice : task.question;
