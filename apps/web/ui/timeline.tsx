import type { ReactNode } from 'react';
import styles from './timeline.module.css';
import { Sign } from './state.js';
import type { Tone } from './state.js';

/** One thing that happened. */
export interface Happening {
  readonly name: string;
  readonly tone: Tone;
  readonly title: ReactNode;
  /** When, who, in which office. */
  readonly under: ReactNode;
  readonly children?: ReactNode;
}

/** What happened, one below the other, in the order given. */
export function Timeline({ label, of }: {
  readonly label: string; readonly of: readonly Happening[];
}) {
  return (
    <ol className={styles['timeline']} aria-label={label}>
      {of.map(({ name, tone, title, under, children }) => (
        <li key={name}>
          <span className={styles['sign']}><Sign tone={tone} /></span>
          <div className={styles['body']}>
            <div className={styles['title']}>{title}</div>
            <div className={styles['under']}>{under}</div>
            {children}
          </div>
        </li>
      ))}
    </ol>
  );
}
