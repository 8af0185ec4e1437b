/** What the registers say for an enquiry under § 41¹ and an act under § 41². */
export interface EnquiryFacts {
  /** Electronic communications undertakings in the register; absent where a step names none. */
  readonly undertakings?: readonly string[];
  /** The unit whose row in the statutes is for the Military Police (§ 21 (3)); null where none. */
  readonly militaryPolice?: string | null;
}
