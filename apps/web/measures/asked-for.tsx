import { isDay, startOf } from '#calendar/day';
import { GoTo, Line, Says } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useDayWords } from '../words/times.js';
import { useMeasureOptions, useStateOptions, useUnitOptions } from './choices.js';
import { looking, route } from './search.js';
import { measuresWords } from './words.js';

/** What the list below was asked for, in words: also where the form is folded, and on paper. */
export function AskedFor() {
  const say = useWords(measuresWords);
  const search = route.useSearch();
  const parts = useParts();
  if (parts.length === 0) return null;
  return (
    <Line>
      <Says>{say('asked', { parts: parts.join(' · ') })}</Says>
      <span className="no-print">
        <GoTo to="/measures" search={looking(search)}
          resetScroll={false}>{say('clear')}</GoTo>
      </span>
    </Line>
  );
}

function useParts(): string[] {
  const say = useWords(measuresWords);
  const { measure, state, unit, subject, q, effective, from, to } = route.useSearch();
  const day = useDayWords();
  const measures = useMeasureOptions();
  const states = useStateOptions(measure);
  const units = useUnitOptions();
  const inWords = (date: string) => isDay(date) ? day(startOf(date)) : date;
  const named = (options: typeof units, value: string | undefined) => value === undefined ? null
    : options.find((option) => option.value === value)?.label.replace(/^– /, '') ?? value;
  return [
    q === undefined ? null : `„${q}“`,
    named(measures, measure), named(states, state), named(units, unit),
    subject === undefined ? null : `${say('person')} ${subject}`,
    effective === undefined ? null : say('effectiveOnly'),
    from === undefined ? null : `${say('from')} ${inWords(from)}`,
    to === undefined ? null : `${say('to')} ${inWords(to)}`,
  ].filter((part) => part !== null);
}
