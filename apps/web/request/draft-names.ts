const hyphened = (type: string): string =>
  type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The name under which what is written for a step of a case is kept. */
export const stepDraftName = (id: string, type: string): string => `step:${id}:${hyphened(type)}`;

/** The case and the step that a draft of that name belongs to; null for other drafts. */
export function stepOfDraft(name: string): { readonly id: string; readonly step: string } | null {
  const [kind, id, step, ...more] = name.split(':');
  if (kind !== 'step' || id === undefined || step === undefined || more.length > 0) return null;
  return { id, step: step.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) };
}
