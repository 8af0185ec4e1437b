import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import { meta } from '#statechart/fragments';
import {
  add, breach, deadline, end, forget, keep, lawful, notice, opens, pencil,
} from '#statechart/statechart';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';

const sure = rule<CaseFile, Step>('KKS-36-3', {
  holds: ({ step }) => step['sure'] === true,
  because: { et: 'pole kindel', en: 'not sure' },
});
const asked = rule<CaseFile, Step>('KKS-1-2', {
  policy: 'AMB-64',
  holds: ({ step }) => step['asked'] === true,
  because: ({ file }) => ({ et: `küsimata: ${file.id}`, en: `not asked: ${file.id}` }),
});
const at = reckoning<CaseFile, Step>('KKS-36-4.a', {
  what: { et: 'kohe', en: 'at once' },
  due: ({ step }) => step.at,
});

/** The smallest machine that uses every word of the pencil; the specs of this room draw on it. */
export const smallMachine = pencil.createMachine({
  id: 'small',
  context: ({ input }) => input,
  initial: 'drafted',
  states: {
    drafted: {
      ...meta('§ 1 (2)', 'koostamisel', 'drafted'),
      on: {
        request: { actions: ['keepRequest', forget('word')] },
        say: { actions: [keep('word'), add('words')] },
        grant: {
          guard: lawful(sure, asked),
          target: 'effective',
          actions: [
            'keepDecision', 'begin', notice('kapo', 'told', 'KKS-36-3', at), deadline('soon', at),
          ],
        },
      },
    },
    effective: {
      ...meta('§ 36 (3)', 'kestab', 'in effect'),
      on: { timePassed: { actions: [breach('KKS-36-3')] }, stop: { target: 'ended.stopped' } },
    },
    ended: {
      ...meta('§ 36 (4)', 'lõppenud', 'ended'),
      entry: [end('stopped'), opens('S40', 'KKS-40-1.a')],
      initial: 'stopped',
      states: { stopped: meta('§ 36 (4)', 'lõpetatud', 'stopped') },
      on: { close: { target: 'closed' } },
    },
    closed: { ...meta('§ 43 (1)', 'suletud', 'closed'), type: 'final' },
  },
});
