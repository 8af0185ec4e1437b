import { useState } from 'react';
import { client, queries } from '../call/client.js';
import { useSession } from '../shell/session.js';
import {
  Act, Exact, Facts, Problem, Rows, Says, Sealed, Section, State, When, toast,
} from '../ui/index.js';
import { useOfficeWords } from '../words/office-words.js';
import { useWords } from '../words/room-words.js';
import type { WholeNotice } from './notice-page.js';
import { RegisterReceipt } from './register-receipt.js';
import { noticeWords } from './words.js';

/** What is known of the receipt, and how the reader may add it: the API has said how. */
export function ReceiptOf({ notice }: { readonly notice: WholeNotice }) {
  const say = useWords(noticeWords);
  const { receivedAt, sentAt, mayReceive } = notice;
  return (
    <Section title={say('receipt')}>
      {receivedAt !== null && <Given notice={notice} />}
      {mayReceive === 'confirm' && <Confirm id={notice.id} />}
      {mayReceive === 'register' && <RegisterReceipt id={notice.id} />}
      {receivedAt === null && mayReceive === null && (
        <Says>{say(sentAt === null ? 'notYet' : 'notYours')}</Says>
      )}
    </Section>
  );
}

function Given({ notice: { receivedAt, receipt } }: { readonly notice: WholeNotice }) {
  const say = useWords(noticeWords);
  const officeWords = useOfficeWords();
  const session = useSession();
  const { by, reference = null, digest = null } = receipt ?? {};
  const who = by === undefined ? null : say('by_', {
    name: by.name ?? (by.person === session.person ? session.name : null) ?? say('noName'),
    office: officeWords(by.office),
  });
  return (
    <Rows>
      <div role="status"><State tone="good">{say('confirmed')}</State></div>
      <Facts of={[
        [say('received'), <When key="at" at={receivedAt!} />],
        [say('who'), who],
        [say('reference'), reference === null ? null : <Sealed key="of" value={reference} />],
        [say('documentDigest'), digest === null ? null : <Exact key="digest">{digest}</Exact>],
      ]} />
    </Rows>
  );
}

/** Sends the receipt and shows it; what went wrong, or null. */
export function useReceiving(id: string) {
  const say = useWords(noticeWords);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (body: { readonly reference?: string; readonly digest?: string }) => {
    const { data, error: refused } = await client.POST('/api/notices/{id}/receipt', {
      params: { path: { id } }, body,
    });
    if (data === undefined) return setError(refused);
    toast(say('confirmed'));
    await queries.invalidateQueries();
  };
  const receive = (body: Parameters<typeof send>[0] = {}) => {
    setBusy(true);
    setError(null);
    send(body).catch(setError).finally(() => setBusy(false));
  };
  return { busy, error, receive };
}

function Confirm({ id }: { readonly id: string }) {
  const say = useWords(noticeWords);
  const { busy, error, receive } = useReceiving(id);
  return (
    <Rows>
      <Says>{say('confirmLong')}</Says>
      {error !== null && <Problem error={error} />}
      <div><Act kind="main" busy={busy} onClick={() => receive()}>{say('confirm')}</Act></div>
    </Rows>
  );
}
