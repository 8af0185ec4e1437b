import { useSession } from '../shell/session.js';
import { DataList, Due, Empty, GoTo, Provision, State, When } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { NoticeOwed, Owed } from './owed.js';
import styles from './sums.module.css';
import { tellingWords } from './words.js';

/** Notices that nobody has confirmed, the longest owed first. */
export function Unreceived({ owed: { notices, asOf } }: { readonly owed: Owed }) {
  const say = useWords(tellingWords);
  const said = useSaid();
  const columns: readonly Column<NoticeOwed>[] = [
    { name: 'to', heading: say('addressee'), names: true, show: ({ toWords }) => said(toWords) },
    { name: 'about', heading: say('about'), show: (notice) => <About notice={notice} /> },
    { name: 'by', heading: say('provision'),
      show: ({ by }) => by !== null && <Provision by={by} /> },
    { name: 'owed', heading: say('owed'), show: ({ owed }) => <When at={owed.at} /> },
    { name: 'sent', heading: say('sent'), show: (notice) => (
      <Sent notice={notice} now={asOf.at} />
    ) },
  ];
  const rows = [...notices].sort((one, other) => (one.owed.at < other.owed.at ? -1 : 1));
  return (
    <DataList caption={say('notices')} columns={columns} rows={rows} keyOf={({ id }) => id}
      empty={<Empty>{say('noneUnreceived')}</Empty>} />
  );
}

function About({ notice }: { readonly notice: NoticeOwed }) {
  const say = useWords(tellingWords);
  const said = useSaid();
  const { rooms } = useSession();
  const title = notice.title === null ? '' : said(notice.title);
  const named = (what: string) => say('noticeOf', { what, to: said(notice.toWords), title });
  return (
    <span className={styles['dues']}>
      <span>{title}</span>
      <GoTo to="/cases/$id" params={{ id: notice.case }} aria-label={named(say('openCase'))}>
        {say('openCase')}
      </GoTo>
      {rooms.includes('notices') && (
        <GoTo to="/notices/$id" params={{ id: notice.id }} aria-label={named(say('openNotice'))}>
          {say('openNotice')}
        </GoTo>
      )}
    </span>
  );
}

function Sent({ notice: { sent, due }, now }: {
  readonly notice: NoticeOwed; readonly now: string;
}) {
  const say = useWords(tellingWords);
  if (sent !== null) {
    return (
      <span className={styles['dues']}>
        <When at={sent.at} /><span><State tone="warn">{say('notReceived')}</State></span>
      </span>
    );
  }
  return (
    <span className={styles['dues']}>
      <span><State tone="bad">{say('notSent')}</State></span>
      {due !== null && (
        <Due label={say('due')} at={due} left={(Date.parse(due) - Date.parse(now)) / 1000} />
      )}
    </span>
  );
}
