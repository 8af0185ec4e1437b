// The life that measures under different provisions share: asked for, checked, decided, in use,
// ended, closed. A measure says what is its own (rules, notices, endings); the arrows stand here
// once. M14, M16, M17, M27, M30 and § 40 live otherwise and are drawn by hand.
import { asking, checking, meta, notGranting } from '#statechart/fragments';
import { pencil } from '#statechart/statechart';
import * as every from './law.js';
import { afterDecision } from './life-after.js';
import { granting } from './life-granting.js';
import { decider, documentedUnder } from './life-own.js';
import type { Life } from './life-own.js';

export type { Ending, LateNews, Life, More, OwedNotice, Undecided } from './life-own.js';

/** Draws the statechart of a measure from what is its own. */
export const life = (own: Life) =>
  pencil.createMachine({
    id: own.id,
    context: ({ input }) => input,
    initial: 'drafted',
    states: {
      drafted: {
        ...meta(own.power, 'koostamisel', 'drafted'),
        on: { ...asking([...own.before, ...own.mayCease]), ...own.undecided },
      },
      submitted: {
        ...meta('§ 1 (2)', 'õiguslikus kontrollis', 'in legal check'),
        on: {
          ...checking([every.checkerApart, every.reasonsGiven], 'checked'), ...own.undecided,
        },
      },
      checked: {
        ...meta(own.decision, 'ootab otsust', 'awaiting decision'),
        on: { grant: granting(own), ...notGranting(decider(own)), ...own.undecided },
      },
      ...afterDecision(own),
      ...finals(own),
    },
  });

const finals = (own: Life) => ({
  lapsed: { ...meta(own.decision, 'kasutamata lõppenud', 'lapsed unused'), type: 'final' as const },
  withdrawn: { ...meta('§ 36 (4)', 'tagasi võetud', 'withdrawn'), type: 'final' as const },
  foundUnlawful: {
    ...meta('§ 1 (2)', 'õigusvastane', 'found not lawful'), type: 'final' as const,
  },
  refused: { ...meta(own.decision, 'keeldutud', 'refused'), type: 'final' as const },
  closed: { ...meta(documentedUnder(own), 'suletud', 'closed'), type: 'final' as const },
});
