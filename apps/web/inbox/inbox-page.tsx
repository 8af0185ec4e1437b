import { useState } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { api, inBackground } from '../call/client.js';
import { useRooms } from '../shell/menu.js';
import { useSession } from '../shell/session.js';
import { shellWords } from '../shell/words.js';
import {
  Answered, Empty, GoTo, GoToButton, Line, Page, Problem, Rows, TabList,
} from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { Claims, useClaiming } from './claims.js';
import { Panel } from './panel.js';
import { tabNames, tabOf } from './tasks.js';
import type { Tasks } from './tasks.js';
import { Today } from './today.js';
import { inboxWords } from './words.js';

const route = getRouteApi('/');
const eachMinute = { refetchInterval: 60_000 };

/** What waits for the reader, the earliest statutory deadline first. */
export function InboxPage() {
  const { rooms } = useSession();
  return rooms.includes('inbox') ? <Desk /> : <NoDesk />;
}

function Desk() {
  const say = useWords(inboxWords);
  const { rooms } = useSession();
  const query = api.useQuery('get', '/api/tasks', { headers: inBackground }, eachMinute);
  const asks = rooms.includes('request');
  return (
    <Page title={say('title')}
      {...(query.data === undefined ? {} : { lead: <Today tasks={query.data} /> })}
      {...(asks ? { actions: <GoToButton to="/new">{say('newRequest')}</GoToButton> } : {})}>
      <Answered query={query}>{(tasks) => <Parts tasks={tasks} />}</Answered>
    </Page>
  );
}

function Parts({ tasks }: { readonly tasks: Tasks }) {
  const say = useWords(inboxWords);
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  // Chosen once: the list must not change under the reader's hands when another one fills.
  const [first] = useState(() => tabOf(undefined, tasks.counts));
  const claiming = useClaiming(tasks);
  const { counts } = tasks;
  const open = tabOf(tab ?? first, counts);
  const tabs = tabNames.map((name) => ({
    name, label: say(name), count: counts[name], children: <Panel name={name} tasks={tasks} />,
  }));
  return (
    <div ref={claiming.place}>
      <Claims value={claiming}>
        <Rows>
          {claiming.error !== null && <Problem error={claiming.error} />}
          <TabList label={say('tabs')} tabs={tabs} open={open}
            onOpen={(name) => void navigate({ search: { tab: name }, resetScroll: false })} />
        </Rows>
      </Claims>
    </div>
  );
}

/** An office that does no casework: what it comes for is elsewhere. */
function NoDesk() {
  const say = useWords(inboxWords);
  const name = useWords(shellWords);
  return (
    <Page title={say('title')}>
      <Empty action={(
        <Line>{useRooms().map((room) => (
          <GoTo key={room.name} to={room.to}>{name(room.name)}</GoTo>
        ))}</Line>
      )}>
        {say('noInbox')}
      </Empty>
    </Page>
  );
}
