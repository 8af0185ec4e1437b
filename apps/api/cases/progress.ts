import { questionCount } from '../register/question-rows.js';
import { fileOf } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import { claimantOf } from './claimant.js';
import { awaitsDecision, latestOf, limitOf } from './limits.js';
import { pathOf } from './path.js';
import { stagesOf } from './stages.js';
import type { Viewing } from './viewing.js';

/** Nothing of how a case went is for whoever sees its outline alone. */
const unseen = {
  stages: [], path: [], limit: null, latest: null, claimedBy: null, questions: 0,
} as const;

/** How far the case is, how far a decision may run, who works on it and what was asked. */
export function progressOf(viewing: Viewing, live: LiveCase) {
  const { db, sight, now } = viewing;
  if (!sight.content) return unseen;
  const { id, measure, snapshot } = live;
  const file = fileOf(live);
  const path = pathOf(db, live);
  const open = snapshot.status !== 'done' && awaitsDecision(file);
  return {
    stages: stagesOf(live, path),
    path,
    limit: limitOf(measure, file),
    latest: open ? latestOf(db, measure, file, now) : null,
    claimedBy: claimantOf(viewing, sight, id),
    questions: questionCount(db, id),
  };
}
