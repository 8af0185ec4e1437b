import type { Measure } from '#measures/measure';
import { outline } from '#statechart/outline';
import type { Arrow, StateLine } from '#statechart/outline';
import type { Language } from '../context.js';
import { columns } from '../columns.js';
import { field } from './field.js';

/** Steps that only the register says have no schema; the clock's is one of them. */
const timePassed = { et: 'aeg möödub', en: 'time passes' };

/**
 * The machine of a measure as a table: each state with its provision, and below it what may be
 * said there, where it leads, and the provisions that are asked.
 */
export function outlineText(measure: Measure, language: Language): string {
  const { states, arrows } = outline(measure.machine);
  return [
    `${measure.id}  ${measure.section}  ${measure.title[language]}`,
    '',
    ...table(states, language),
    '',
    ...states.flatMap((state) => said(state, arrows, measure, language)),
  ].join('\n');
}

const table = (states: readonly StateLine[], language: Language): string[] =>
  columns(states.map(({ state, by, words, final }) =>
    [`  ${state}`, by, `${words[language]}${final ? ' ■' : ''}`])).trimEnd().split('\n');

function said(
  { state }: StateLine,
  arrows: readonly Arrow[],
  { steps }: Measure,
  language: Language,
): string[] {
  const here = arrows.filter(({ from }) => from === state);
  if (here.length === 0) return [];
  return [
    `  ${state}`,
    ...here.flatMap(({ step, to, rules }) => {
      const label = (steps[step]?.label ?? timePassed)[language];
      const asks = [...new Set(rules.map(({ by, policy }) =>
        (policy === undefined ? by : `${by} [${policy}]`)))];
      return [
        `    ${step} → ${to === state ? '·' : to}   ${label}`,
        ...(asks.length === 0 ? [] : field('', asks.join(' · '), 4)),
      ];
    }),
    '',
  ];
}
