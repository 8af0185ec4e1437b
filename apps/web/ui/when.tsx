import { useEffect, useState } from 'react';
import { Text } from '@mantine/core';
import { useTimeWords } from '../words/times.js';
import { useWords } from '../words/room-words.js';
import { Sign } from './state.js';
import { uiWords } from './words.js';

/** An instant, in words, in Europe/Tallinn. */
export function When({ at }: { readonly at: string }) {
  const words = useTimeWords();
  return <time dateTime={at}>{words(at)}</time>;
}

interface DueProps {
  /** What falls due: a date never stands without its label. */
  readonly label?: string;
  readonly at: string;
  /** The instant in words where the answer says them: the end of a day is 24.00, say. */
  readonly words?: string;
  /** Seconds left when the answer came, negative once passed. */
  readonly left: number;
}

/** A deadline with what is left: by sign and word when it has passed, not by colour alone. */
export function Due({ label, at, words, left }: DueProps) {
  const remaining = useRemaining(at, left);
  const amount = useAmount(Math.abs(remaining));
  const say = useWords(uiWords);
  const late = remaining < 0;
  const tone = late ? 'bad' : remaining < 24 * 3600 ? 'warn' : 'time';
  return (
    <Text component="span" style={{ display: 'inline-flex', gap: 6, alignItems: 'flex-start' }}>
      <Sign tone={tone} />
      <span>
        {label !== undefined && <>{label}: </>}
        {words === undefined ? <When at={at} /> : <time dateTime={at}>{words}</time>}
        {' · '}
        <strong>{say(late ? 'late' : 'left', { amount })}</strong>
      </span>
    </Text>
  );
}

/** An amount of time in its largest unit: days, hours or minutes. */
export function useAmount(seconds: number): string {
  const say = useWords(uiWords);
  const [minutes, hours, days] = [seconds / 60, seconds / 3600, seconds / 86_400].map(Math.floor);
  if (days! > 1) return say('days', { count: days });
  if (hours! > 0) return say('hours', { count: hours });
  return minutes! > 0 ? say('minutes', { count: minutes }) : say('underMinute');
}

// The register's clock is the truth: only the time since its answer is taken from here.
function useRemaining(at: string, left: number): number {
  const [spent, setSpent] = useState(0);
  useEffect(() => {
    const since = performance.now();
    setSpent(0);
    const timer = setInterval(() => setSpent((performance.now() - since) / 1000), 30_000);
    return () => clearInterval(timer);
  }, [at, left]);
  return left - spent;
}
