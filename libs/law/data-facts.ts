import type { Instant } from '#calendar/instant';

/**
 * What the registers say for an act on personal data kept, restricted or passed on (§ 41¹⁰).
 * Opaque ids and statutory values only, as in all facts.
 */
export interface DataFacts {
  /** The cases whose data the act is about. */
  readonly origins: readonly OriginFacts[];
  /** The data that the act names. */
  readonly items: readonly ItemFacts[];
  /** What the act names as the instrument; null where it names none, or what is none. */
  readonly instrument: InstrumentFacts | null;
  /** The request of a person that the act restricts or answers. */
  readonly request: RequestFacts | null;
  /** The restrictions in force for that request. */
  readonly restrictions: readonly RestrictionFacts[];
  /** Whether the person named is involved in secret cooperation at the instant. */
  readonly cooperates: boolean;
  /** Whether the regulation on information files is loaded and in force (§ 43 (1)). */
  readonly fileRegulation: boolean;
}

/** Under which act data came to be. */
export interface OriginFacts {
  readonly case: string;
  readonly measure: string;
  readonly openedBy: string;
  /** When the act took effect, or was decided where it runs for no time; null where neither. */
  readonly since: Instant | null;
  /** Collected for the protection of a restricted area (§ 54¹). */
  readonly areaProtection: boolean;
  /** Collected in a check for access to surveillance information (§ 41²). */
  readonly surveillanceInformation: boolean;
  /** The act is not over, or a case of telling a person of it is open (§ 40). */
  readonly tellingOpen: boolean;
}

export interface ItemFacts {
  readonly id: string;
  readonly person: string | null;
  /** The unit of the case it was collected in. */
  readonly unit: string | null;
  readonly isFile: boolean;
  /** Obtained from a foreign state or an international organisation. */
  readonly foreign: boolean;
  readonly areaProtection: boolean;
  readonly nextReview: Instant | null;
  readonly needEndedAt: Instant | null;
  /** Who recorded that the need ended, and so decided on deletion. */
  readonly needEndedBy: string | null;
  readonly deletedAt: Instant | null;
}

export interface InstrumentFacts {
  readonly id: string;
  /** It names the provision that creates the obligation (AMB-44). */
  readonly obliges: boolean;
  readonly inForce: boolean;
}

export interface RequestFacts {
  readonly id: string;
  readonly person: string;
  /** Who took the request in and handles it. */
  readonly handler: string;
  readonly answeredAt: Instant | null;
}

export interface RestrictionFacts {
  readonly id: string;
  /** Which of the nine rights of § 41¹⁰ (3). */
  readonly right: string;
}
