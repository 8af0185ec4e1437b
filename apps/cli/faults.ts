import { CommanderError } from 'commander';
import type { Terminal } from './terminal.js';

/** The exit codes; scripts rely on them. */
export const exitCode = { ok: 0, refused: 1, usage: 2 } as const;

/** The command was given wrongly: nothing was tried. */
export class Misused extends Error {}

/** The command was understood and cannot be done; the message says what to do about it. */
export class Refused extends Error {}

/** Says what went wrong in one line, never with a stack, and answers the exit code. */
export function exitCodeOf(fault: unknown, terminal: Terminal): number {
  // The parser has said it already.
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? exitCode.ok : exitCode.usage;
  terminal.note(`volitus: ${messageOf(fault)}\n`);
  return fault instanceof Misused ? exitCode.usage : exitCode.refused;
}

/** What a fault says of itself. */
export const messageOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : String(fault);
