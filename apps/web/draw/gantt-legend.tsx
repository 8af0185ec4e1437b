import { useWords } from '../words/room-words.js';
import styles from './gantt.module.css';
import { drawWords } from './words.js';

const bars = ['used', 'running', 'granted', 'lawful', 'over'] as const;
const lookOf = (name: (typeof bars)[number]) => (name === 'lawful' ? 'allowed' : name);
const lines = ['limit', 'today'] as const;

/** What each sign of the drawing means. */
export function Legend() {
  const say = useWords(drawWords);
  return (
    <ul className={styles['legend']}>
      {bars.map((name) => (
        <li key={name}>
          <svg width={28} height={14} aria-hidden="true">
            <rect x={1} y={1} width={26} height={12} className={styles[lookOf(name)]} />
          </svg>
          {say(name)}
        </li>
      ))}
      {lines.map((name) => (
        <li key={name}>
          <svg width={14} height={18} aria-hidden="true">
            <line x1={7} x2={7} y1={0} y2={18} className={styles[name]} />
          </svg>
          {say(name)}
        </li>
      ))}
    </ul>
  );
}
