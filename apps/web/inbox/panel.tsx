import type { ReactNode } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { Empty, Fold, GoTo, Rows, Says } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useColumns } from './columns.js';
import { TaskList } from './task-list.js';
import { isAfterwards, tabNames } from './tasks.js';
import type { TabName, Task, Tasks } from './tasks.js';
import { inboxWords } from './words.js';

/** What stands under one tab of the desk. */
export function Panel({ name, tasks }: { readonly name: TabName; readonly tasks: Tasks }) {
  const say = useWords(inboxWords);
  if (tasks.counts[name] === 0) return <Nothing name={name} counts={tasks.counts} />;
  return (
    <Rows>
      <Says quiet>{say(`${name}Lead`)}</Says>
      <Lists name={name} tasks={tasks} />
    </Rows>
  );
}

function Lists({ name, tasks }: { readonly name: TabName; readonly tasks: Tasks }): ReactNode {
  const say = useWords(inboxWords);
  const columns = useColumns();
  switch (name) {
    case 'mine': return <TaskList caption={say(name)} tasks={tasks.mine} columns={columns.work} />;
    case 'office': return <NowAndAfter tasks={tasks.office} columns={columns.work} />;
    case 'waiting': return <NowAndAfter tasks={tasks.waiting} columns={columns.waiting} />;
    case 'decided': return (
      <TaskList caption={say(name)} tasks={tasks.decided} columns={columns.decided} />
    );
  }
}

/** First what is to be taken further; what has ended and only may be written to is folded under. */
function NowAndAfter<Kind extends Task>({ tasks, columns }: {
  readonly tasks: readonly Kind[]; readonly columns: readonly Column<Kind>[];
}) {
  const say = useWords(inboxWords);
  const after = tasks.filter(isAfterwards);
  const now = tasks.filter((task) => !isAfterwards(task));
  return (
    <>
      {now.length === 0 && <Empty>{say('nothingNow')}</Empty>}
      {now.length > 0 && <TaskList caption={say('goingOn')} tasks={now} columns={columns} />}
      {after.length > 0 && (
        <Fold title={say('afterwards', { count: after.length })} open={now.length === 0}>
          <TaskList caption={say('afterwards', { count: after.length })} tasks={after}
            columns={columns} />
        </Fold>
      )}
    </>
  );
}

/** Said for people, with the way to where there is something. */
function Nothing({ name, counts }: {
  readonly name: TabName; readonly counts: Tasks['counts'];
}) {
  const say = useWords(inboxWords);
  const { tab } = getRouteApi('/').useSearch();
  const other = tabNames.find((each) => counts[each] > 0);
  if (other === undefined && tab === undefined) return <Empty>{say('nothing')}</Empty>;
  return (
    <Empty {...(other === undefined ? {} : {
      action: <GoTo to="/" search={{ tab: other }}>{say('lookAt', { tab: say(other) })}</GoTo>,
    })}>
      {say(`${name}Empty`)}
    </Empty>
  );
}
