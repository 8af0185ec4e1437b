/** A request can be taken back as long as nothing is decided: that is no work that waits. */
const takesBack = new Set(['withdraw']);

/** Whether the step takes the case any further. */
export const isWork = ({ type }: { readonly type: string }): boolean => !takesBack.has(type);
