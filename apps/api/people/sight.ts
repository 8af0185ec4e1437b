/** What of a case decides who may know of it. */
export interface Knowable {
  readonly measure: string;
  readonly state: string;
  readonly unit: string;
  /** Who made the decision in force, if any. */
  readonly decider: string | null;
  /** Whether a legal officer has checked it already. */
  readonly checked: boolean;
  /** To whom a notice of it is or was owed. */
  readonly noticesTo: readonly string[];
}

/** How much of a case a reader sees. */
export interface Sight {
  /** The request, the decision and what was recorded, as structured fields. */
  readonly content: boolean;
  /** Requests, reasons and activity as they were written. */
  readonly texts: boolean;
  /** The name and code of the person concerned. */
  readonly identity: boolean;
  /** The names of the officials who acted. */
  readonly names: boolean;
}

export const everything: Sight = { content: true, texts: true, identity: true, names: true };
export const contentOnly: Sight = { content: true, texts: true, identity: false, names: false };
export const idsOnly: Sight = { content: true, texts: false, identity: false, names: false };
export const outline: Sight = { content: false, texts: false, identity: false, names: false };
