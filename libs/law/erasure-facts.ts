import type { Instant } from '#calendar/instant';

/**
 * What the registers say for an act on the erasure of a person (§ 36 (3) 2), § 54¹ (4)). Opaque ids
 * and statutory values only, as in all facts.
 */
export interface ErasureFacts {
  readonly person: string;
  /** Cases that concern the person and have neither ended nor been refused. */
  readonly running: readonly string[];
  /** Data kept on the person of which nobody recorded that the need ended. */
  readonly needed: readonly string[];
  /** Information files on the person that are not destroyed. */
  readonly files: readonly string[];
  /** There are cases that concern the person, and all are of the protection of an area (§ 54¹). */
  readonly areaOnly: boolean;
  /** The person signs in here or has held an office, so that acts are attributed to him or her. */
  readonly serves: boolean;
  /** Other orders for the same person that were not cancelled. */
  readonly orders: readonly string[];
  /** The order that the act speaks of; null where the act gives one. */
  readonly order: OrderFacts | null;
}

/** How the order stands that is confirmed or cancelled. */
export interface OrderFacts {
  readonly by: string;
  readonly confirmedAt: Instant | null;
  readonly cancelledAt: Instant | null;
}
