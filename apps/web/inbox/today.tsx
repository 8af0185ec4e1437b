import { dayOf, weekday as weekdayOf } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { Sign } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useDayWords } from '../words/times.js';
import styles from './inbox.module.css';
import { overdueIn } from './tasks.js';
import type { Tasks } from './tasks.js';
import { inboxWords } from './words.js';

/** The register's day, and how many deadlines have passed: read aloud when that number changes. */
export function Today({ tasks }: { readonly tasks: Tasks }) {
  const say = useWords(inboxWords);
  const words = useDayWords();
  const { now } = tasks;
  const overdue = overdueIn(tasks);
  const weekday = say(`day${weekdayOf(dayOf(now as Instant)) % 7 as 0 | 1 | 2 | 3 | 4 | 5 | 6}`);
  return (
    <div className={styles['today']}>
      <span>{say('today', { weekday, day: words(now) })}</span>
      <span role="status" className={styles['overdue']} data-late={overdue > 0}>
        <Sign tone={overdue > 0 ? 'bad' : 'good'} />
        {overdue === 0 ? say('notOverdue') : say('overdue', { count: overdue })}
      </span>
    </div>
  );
}
