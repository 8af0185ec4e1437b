import type { Rule } from '#law/rule';
import { erasureRules } from '#registers/law/erasing';
import { areaRules } from './area-law.js';
import { authorisationRules } from './authorisation-law.js';
import { dataRules } from './data-law.js';
import { officeRules } from './office-law.js';
import { oversightRules } from './oversight-law.js';
import { peopleRules } from './people-law.js';

/** The rules of the acts that the Act itself conditions; every other act needs only its office. */
export const registerRules: Readonly<Record<string, readonly Rule[]>> = {
  ...authorisationRules,
  ...officeRules,
  ...areaRules,
  ...dataRules,
  ...erasureRules,
  ...oversightRules,
  ...peopleRules,
};
