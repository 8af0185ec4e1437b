import type { Command } from 'commander';
import { resolve } from 'node:path';
import { settingsFrom } from '../api/settings.js';
import type { Settings } from '../api/settings.js';
import { Misused } from './faults.js';
import type { Terminal } from './terminal.js';

export type Language = 'et' | 'en';

/** What every command has at hand. */
export interface Context {
  readonly terminal: Terminal;
  readonly settings: Settings;
  readonly json: boolean;
  readonly language: Language;
  /** Gives the result: the value to a program, the text to a person. */
  give(value: unknown, text: string): void;
}

interface Wishes {
  readonly data?: string;
  readonly json?: boolean;
  readonly language?: string;
}

/** The context of a command, from the options that all commands share. */
export function contextOf(command: Command, terminal: Terminal, demonstration = false): Context {
  const { data, json = false, language } = command.optsWithGlobals<Wishes>();
  const { environment } = terminal;
  const settings = settingsIn(environment, demonstration);
  return {
    terminal,
    settings: data === undefined ? settings : { ...settings, home: resolve(data) },
    json,
    language: languageOf(language, environment),
    give: (value, text) => terminal.out(json ? `${JSON.stringify(value, null, 2)}\n` : text),
  };
}

function settingsIn(environment: Terminal['environment'], demonstration: boolean): Settings {
  try {
    return settingsFrom(environment, demonstration);
  } catch (fault) {
    throw new Misused((fault as Error).message);
  }
}

function languageOf(wish: string | undefined, environment: Terminal['environment']): Language {
  if (wish !== undefined) return wish as Language;
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: lang } = environment;
  return (all ?? messages ?? lang ?? '').startsWith('et') ? 'et' : 'en';
}
