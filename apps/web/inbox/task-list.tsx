import { useState } from 'react';
import { Act, DataList, Line, Says } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { keyOf } from './tasks.js';
import type { Task } from './tasks.js';
import { inboxWords } from './words.js';

const atOnce = 50;

/** Tasks as a list, fifty at once. */
export function TaskList<Kind extends Task>({ caption, tasks, columns }: {
  readonly caption: string;
  readonly tasks: readonly Kind[];
  readonly columns: readonly Column<Kind>[];
}) {
  const say = useWords(inboxWords);
  const [most, setMost] = useState(atOnce);
  const count = tasks.length;
  const shown = tasks.slice(0, most);
  return (
    <>
      <DataList caption={caption} columns={columns} rows={shown} keyOf={keyOf} />
      {count > most && (
        <Line>
          <Says quiet>{say('shown', { shown: most, count })}</Says>
          <Act onClick={() => setMost(most + atOnce)}>
            {say('more', { count: Math.min(atOnce, count - most) })}
          </Act>
        </Line>
      )}
    </>
  );
}
