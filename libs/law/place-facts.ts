// What the registers say of operations, areas and threats. Instants are UTC with milliseconds.
import type { Instant } from '#calendar/instant';

export interface OperationFacts {
  readonly id: string;
  readonly selectable: boolean;
  readonly hasArea: boolean;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export interface AreaFacts {
  readonly id: string;
  readonly kind: 1 | 2 | 3;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly marked: boolean;
  /** For kind 3): the deciding person held the Commander's office or authorisation. */
  readonly lawfullyDesignated: boolean;
  /** For kind 3): who was told of its creation (§ 54 (3)). */
  readonly notified?: readonly ('police' | 'localGovernment')[];
}

export interface ThreatFacts {
  readonly id: string;
  readonly grade: 'significant' | 'heightened';
  readonly area: string;
  readonly assessor: string;
  readonly assessedAt: Instant;
  readonly closedAt: Instant | null;
}
