import type { Instant } from '#calendar/instant';
import type { DataFacts } from './data-facts.js';
import type { EnquiryFacts } from './enquiry-facts.js';
import type { ErasureFacts } from './erasure-facts.js';
import type { Office } from './offices.js';
import type { AreaFacts, OperationFacts, ThreatFacts } from './place-facts.js';

export type { AreaFacts, OperationFacts, ThreatFacts } from './place-facts.js';

/**
 * What the registers say at the instant of a step. Facts travel in the entry of the step they
 * allowed or forbade, so that legality can be replayed from the trail alone; hence they hold
 * opaque ids and statutory values only, never a name, a code or free text.
 * Instants are UTC with milliseconds; `until` is the first instant no longer covered.
 */
export interface Facts extends EnquiryFacts {
  readonly actor: ActorFacts;
  readonly unit: UnitFacts | null;
  readonly subject: PersonFacts | null;
  /** The serviceman proposed as undercover agent (§ 37³ (2)). */
  readonly agent: PersonFacts | null;
  /** Whoever is to cooperate secretly in the check of another; absent where nobody is named. */
  readonly recruit?: PersonFacts | null;
  /** Whoever controls, or is to control, a cooperating person's activity (§ 37¹ (5)). */
  readonly controller: ControllerFacts | null;
  readonly operation: OperationFacts | null;
  readonly area: AreaFacts | null;
  readonly threat: ThreatFacts | null;
  readonly notices: readonly NoticeFacts[];
  /** Covert surveillance of the same person under other cases, running now (AMB-65). */
  readonly alsoWatched: readonly OtherCase[];
  /** The decisions this one renews, oldest first (AMB-06). */
  readonly earlier: readonly EarlierDecision[];
  /** Requests on the same person that ended without a decision to grant, last 30 days (AMB-64). */
  readonly refusedBefore: readonly OtherCase[];
  /** Where the same person refused to give information (§ 37 (1¹)); left out where nowhere. */
  readonly refusedToAnswer?: readonly OtherCase[];
  /** The item of the plan of § 42 (2) that the request names. */
  readonly task: TaskFacts | null;
  /** Methods of the § 38 list in force. */
  readonly methods: readonly string[];
  /** Partner states and organisations that can stand in a § 40 (2) 4) ground. */
  readonly partners: readonly string[];
  /** The act a telling-the-person case speaks of; null for every other case. */
  readonly act: ActFacts | null;
  /** Telling-the-person cases opened by this case. */
  readonly telling: readonly { readonly case: string; readonly person: string }[];
  /** For an act on personal data kept, restricted or passed on (§ 41¹⁰); a case never has them. */
  readonly data?: DataFacts;
  /** For an act on the erasure of a person (§ 36 (3) 2)); a case never has them. */
  readonly erasure?: ErasureFacts;
  /** The case that the step names as an act of this one (§ 41³); absent where it names none. */
  readonly linked?: LinkedFacts;
}

/** What a proceeding needs to know of an act that is a case of its own. */
export interface LinkedFacts {
  readonly case: string;
  readonly measure: string;
  readonly subject: string | null;
}

/** What the § 40 case needs to know of the act (§ 40 (1)): time, type, and when secrecy lapses. */
export interface ActFacts {
  readonly case: string;
  readonly measure: string;
  readonly from: Instant | null;
  readonly endedAt: Instant | null;
  /** The person the act was aimed at. */
  readonly target: string | null;
  readonly decider: string | null;
  /** Stored items concerning the person: when the classification of each lapses, null if none. */
  readonly items: readonly { readonly id: string; readonly lapsesAt: Instant | null }[];
  /** Collected under § 39 by a JAS § 25 (3) or § 26 (3) 5) act: the court path of § 40 (5). */
  readonly courtPath: boolean;
}

export interface ActorFacts {
  readonly person: string;
  readonly office: Office;
  readonly unit: string | null;
  readonly serviceman: boolean;
  /** Units the person commands at this instant. */
  readonly commands: readonly string[];
  /** Authorisations by the Commander (or the minister) that the person holds at this instant. */
  readonly authorisations: readonly AuthorisationFacts[];
}

export interface AuthorisationFacts {
  readonly id: string;
  /** The one provision it is given for, as a key: `37-1.4-3`. */
  readonly provision: string;
  readonly from: Instant;
  readonly until: Instant;
}

export interface UnitFacts {
  readonly id: string;
  readonly temporary: boolean;
  readonly commander: string | null;
  /** Provisions (keys) the unit is designated for in the statutes at this instant. */
  readonly designated: readonly string[];
}

export type ServiceStatus =
  'serviceman' | 'official' | 'employee' | 'candidate' | 'serviceRelated' | 'none' | 'unknown';

export interface PersonFacts {
  readonly id: string;
  readonly identified: boolean;
  readonly estonian: 'yes' | 'no' | 'unknown';
  readonly status: ServiceStatus;
  /** Entry into service or employment. */
  readonly serviceFrom: Instant | null;
  /** Effective end of service or employment, also when it lies ahead. */
  readonly serviceUntil: Instant | null;
  /** Involved in secret cooperation since, and until. */
  readonly cooperatesFrom: Instant | null;
  readonly cooperatesUntil: Instant | null;
  readonly consents: readonly ConsentFacts[];
  /** When a document was seen to prove the person of age; left out where no rule asks. */
  readonly adultVerifiedAt?: Instant | null;
  /** Days already spent under the same measure before this case. */
  readonly daysBefore: number;
}

export interface ControllerFacts {
  readonly person: string;
  /** Holds the office of the Commander of the Defence Forces. */
  readonly commander: boolean;
  /** Is an official by the register of service, not a serviceman (AMB-46). */
  readonly official: boolean;
  readonly authorisations: readonly AuthorisationFacts[];
}

export interface ConsentFacts {
  readonly id: string;
  readonly form: 'written' | 'reproducible' | 'oral';
  /** Provisions (keys) the consent names, e.g. `37-1.4-2.3`. */
  readonly clauses: readonly string[];
  /** Which of the rights of § 41⁶ (2) the person was told of in writing beforehand. */
  readonly told: readonly number[];
  readonly toldAt: Instant | null;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
}

export interface TaskFacts {
  readonly id: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

export interface NoticeFacts {
  readonly id: string;
  readonly to: string;
  readonly by: string;
  readonly sentAt: Instant | null;
  readonly receivedAt: Instant | null;
}

export interface OtherCase {
  readonly case: string;
  readonly measure: string;
  readonly at: Instant;
  readonly until: Instant | null;
}

export interface EarlierDecision {
  readonly case: string;
  readonly measure: string;
  readonly decidedAt: Instant;
  readonly from: Instant | null;
  readonly until: Instant;
  readonly days: number;
  readonly threat: string | null;
}
