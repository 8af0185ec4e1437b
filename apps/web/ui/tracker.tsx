import type { ReactNode } from 'react';
import { useWords } from '../words/room-words.js';
import { Sign } from './state.js';
import styles from './tracker.module.css';
import { Unseen } from './text.js';
import { uiWords } from './words.js';

/** One stage of a way: gone through, where it stands, still ahead, or passed by. */
export interface Stage {
  readonly name: string;
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead' | 'skipped';
  readonly note?: ReactNode;
}

const tones = { done: 'good', now: 'time', ahead: 'quiet', skipped: 'quiet' } as const;

/** How far a case has come, in fixed stages. */
export function Tracker({ label, stages }: {
  readonly label: string; readonly stages: readonly Stage[];
}) {
  const say = useWords(uiWords);
  return (
    <ol className={styles['tracker']} aria-label={label}>
      {stages.map(({ name, label: words, state, note }) => (
        <li key={name} className={styles[state]} {...(state === 'now' ? {
          'aria-current': 'step' as const,
        } : {})}>
          <Sign tone={tones[state]} />
          <span className={styles['words']}>
            <span>{words}</span><Unseen> ({say(state)})</Unseen>
            {note !== undefined && <span className={styles['note']}>{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
