import type { Instant } from '#calendar/instant';
import type { StoryLine } from '../story.js';

/** The line of a story in which a person's age is verified, or refused to be by § 37¹ (4). */
export const ageVerified = (
  at: Instant,
  entry: string,
  bornOn: string,
  refused: readonly 'KKS-37s1-4.a'[] = [],
): StoryLine => ({
  at, who: 'recordsOfficer', register: 'people', act: 'verifyAge', refused,
  with: { entry, bornOn, evidence: 'Isikut tõendav dokument kontrollitud' },
});
