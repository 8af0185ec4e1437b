import { add, lawful } from '#statechart/statechart';
import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { operationNamed, unitInOperationNamed } from '../../s36-common/operation.js';
import { secretsCase } from '../../s36-common/purposes.js';
import * as law from './law.js';

/** § 41 (2): taking part in an operation of a security authority that involves them. */
export const machine = life({
  id: 'm31',
  power: '§ 41 (2)',
  decision: '§ 41 (2)',
  running: { et: 'osaletakse', en: 'taking part' },
  before: [...every.everyRequest, law.linkStated, law.nothingOfOurOwn],
  mayCease: [secretsCase, operationNamed, unitInOperationNamed, law.involved],
  whoDecides: [law.whoDecides],
  within: [law.withinInvolvement],
  term: law.term,
  endings: [{
    state: 'involvementEnded',
    by: '§ 41 (2)',
    words: { et: 'kaasamine lõppenud', en: 'involvement ended' },
    hears: 'involvementEnded',
  }],
  told: false,
  more: {
    logActivity: {
      guard: lawful(law.term.logged, law.activityLinked, law.activityOfTheAuthority),
      actions: [add('activity')],
    },
  },
  closing: [],
});
