import { DataList, Due, Empty, GoTo, Provision, State, When, useAmount } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { secondsTo } from './reads.js';
import type { CaseNotice, CaseView } from './reads.js';
import { caseWords } from './words.js';

/** The notices of the case: to whom, on which provision, and how long each took. */
export function NoticeList({ view: { notices, now } }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const column = (
    name: Parameters<typeof say>[0], show: (of: CaseNotice) => React.ReactNode,
  ) => ({ name, heading: say(name), show });
  return (
    <DataList caption={say('notices')} rows={notices} keyOf={({ id }) => id}
      empty={<Empty>{say('noNotices')}</Empty>}
      columns={[
        { ...column('addressee', ({ id, to }) => (
          <GoTo to="/notices/$id" params={{ id }}>{say(to)}</GoTo>
        )), names: true },
        column('provision', ({ by }) => <Provision by={by} />),
        column('owed', ({ owedAt }) => <When at={owedAt} />),
        column('dueBy', ({ due, sentAt }) => {
          if (due === null) return say('atOnce');
          return sentAt === null ? <Due at={due} left={secondsTo(due, now)} /> : <When at={due} />;
        }),
        column('sent', ({ sentAt }) => (
          sentAt === null ? <State tone="warn">{say('notSent')}</State> : <When at={sentAt} />
        )),
        column('latency', ({ owedAt, sentAt }) => (
          sentAt === null ? '–' : <Latency from={owedAt} to={sentAt} />
        )),
        column('received', ({ receivedAt }) => (
          receivedAt === null
            ? <State tone="time">{say('notReceived')}</State> : <When at={receivedAt} />
        )),
      ]} />
  );
}

function Latency({ from, to }: { readonly from: string; readonly to: string }) {
  return <>{useAmount(Math.max(0, secondsTo(to, from)))}</>;
}
