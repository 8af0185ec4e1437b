import { useState } from 'react';
import type { FormEvent } from 'react';
import { problemIn } from '../call/problem.js';
import { FileField } from '../ui/file-field.js';
import { Act, Notice, Problem, Rows, Says, TextField } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { digestOf, mayDigest } from './digest.js';
import { useReceiving } from './receipt.js';
import { noticeWords } from './words.js';

const most = { reference: 200, digest: 64 } as const;

/** The receipt that came by a document: its reference, and its digest made on this machine. */
export function RegisterReceipt({ id }: { readonly id: string }) {
  const say = useWords(noticeWords);
  const said = useSaid();
  const [reference, setReference] = useState('');
  const [digest, setDigest] = useState('');
  const [tried, setTried] = useState(false);
  const [unread, setUnread] = useState(false);
  const { busy, error, receive } = useReceiving(id);
  const told = problemIn(error)?.faults.find(({ path }) => path === 'digest');
  const missing = (value: string) => (tried && value.trim() === '' ? say('missing') : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reference.trim() !== '' && digest.trim() !== '') {
      receive({ reference: reference.trim(), digest: digest.trim().toLowerCase() });
    }
  };
  const take = (file: File | null) => {
    setUnread(false);
    if (file === null) return setDigest('');
    digestOf(file).then(setDigest, () => setUnread(true));
  };
  return (
    <form noValidate onSubmit={submit}>
      <Rows>
        <Says>{say('registerLong')}</Says>
        <TextField label={say('reference')} required value={reference} onChange={setReference}
          most={most.reference} error={missing(reference)} />
        {mayDigest()
          ? <FileField label={say('file')} help={say('fileHelp')} clear={say('fileClear')}
              onChange={take} error={unread ? say('unreadable') : null} />
          : <Notice tone="news" title={say('noCrypto')} />}
        <TextField label={say('documentDigest')} help={say('digestHelp')} required value={digest}
          onChange={setDigest} most={most.digest}
          error={told === undefined ? missing(digest) : said(told.says)} />
        {error !== null && told === undefined && <Problem error={error} />}
        <div><Act kind="main" submit busy={busy}>{say('send')}</Act></div>
      </Rows>
    </form>
  );
}
