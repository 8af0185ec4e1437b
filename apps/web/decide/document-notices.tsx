import type { CaseView } from '../form/index.js';
import { DataList, GoTo, Provision, Says, When } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useAddressee } from './outcome.js';
import { decideWords } from './words.js';

type Notice = CaseView['notices'][number];

/** Who has to be told of the decision, by when, and whether they were. */
export function OwedNotices({ view: { notices } }: { readonly view: CaseView }) {
  const say = useWords(decideWords);
  const to = useAddressee();
  const at = (instant: string | null) =>
    (instant === null ? say('notYet') : <When at={instant} />);
  const columns: readonly Column<Notice>[] = [
    {
      name: 'to', heading: say('noticeTo'), names: true,
      show: ({ id, to: addressee }) => (
        <GoTo to="/notices/$id" params={{ id }}>{to(addressee)}</GoTo>
      ),
    },
    { name: 'by', heading: say('noticeBy'), show: ({ by }) => <Provision by={by} /> },
    {
      name: 'due', heading: say('noticeDue'),
      show: ({ due }) => (due === null ? say('noDue') : <When at={due} />),
    },
    { name: 'sent', heading: say('noticeSent'), show: ({ sentAt }) => at(sentAt) },
    { name: 'received', heading: say('noticeReceived'), show: ({ receivedAt }) => at(receivedAt) },
  ];
  return (
    <DataList caption={say('noticesOwed')} columns={columns} rows={notices}
      keyOf={({ id }) => id} empty={<Says>{say('noNotices')}</Says>} />
  );
}
