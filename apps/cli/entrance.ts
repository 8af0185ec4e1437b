import type { Command } from 'commander';
import type { Context } from './context.js';

/** What a command does: it reads its own arguments and options, and answers an exit code. */
export type Action = (context: Context, command: Command) => number | Promise<number>;

/** Through which the commands come into the program. */
export interface Entrance {
  readonly program: Command;
  /** Lets the command do it; `demonstration` asks for the settings of the demonstration. */
  run(command: Command, action: Action, demonstration?: boolean): void;
}

/** What each file of `commands/` exports: it adds itself to the program. */
export type Adds = (entrance: Entrance) => void;
