import type { ReactNode } from 'react';
import { GoTo, Sign } from '../ui/index.js';
import type { Tone } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { calledOf } from './owed.js';
import type { Owed } from './owed.js';
import styles from './sums.module.css';
import { tellingWords } from './words.js';

/** The three numbers of the ledger: how many persons, the longest wait, how many too late. */
export function Sums({ persons }: Pick<Owed, 'persons'>) {
  const say = useWords(tellingWords);
  const people = new Set(persons.map(({ person }) => person.id)).size;
  const late = persons.filter(({ overdue }) => overdue).length;
  const [oldest] = [...persons].sort((one, other) => other.ageDays - one.ageDays);
  return (
    <dl className={styles['sums']} aria-label={say('sums')}>
      <Sum name={say('sumPersons')} value={people}
        under={people === 0 ? say('nobody') : say('inCases', { count: persons.length })} />
      {oldest !== undefined && (
        <Sum name={say('sumOldest')} value={say('days', { count: oldest.ageDays })}
          under={<GoTo to="/cases/$id" params={{ id: oldest.tellingCase }}>
            {calledOf(oldest)}
          </GoTo>} />
      )}
      <Sum name={say('sumOverdue')} value={late} tone={late > 0 ? 'bad' : 'good'}
        under={late === 0 ? say('nothingLate') : say('outOf', { count: persons.length })} />
    </dl>
  );
}

function Sum({ name, value, under, tone }: {
  readonly name: string; readonly value: ReactNode; readonly under: ReactNode;
  readonly tone?: Tone;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles['number']}>
        {tone !== undefined && <Sign tone={tone} size={26} />}{value}
      </dd>
      <dd>{under}</dd>
    </div>
  );
}
