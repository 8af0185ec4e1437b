/** Where a command reads and writes; a test puts its own in the place of the process. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches: only then is progress drawn. */
  readonly watched: boolean;
  /** Whether a person can be asked. */
  readonly answers: boolean;
  /** What the command is for: its result. */
  out(text: string): void;
  /** What is said beside the result. */
  note(text: string): void;
  /** The answer of a person; `hidden` is not shown while it is typed. */
  ask(question: string, hidden?: boolean): Promise<string>;
  /** Settles with the name of the signal that asked the process to stop. */
  stopped(): Promise<string>;
}
