import { useState } from 'react';
import { client, queries } from '../call/client.js';
import { Act, Dialog, Problem, Says, toast } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { Account } from './asking.js';
import { registersWords } from './words.js';

/** Asks once more before an account is closed: that cannot be taken back. */
export function CloseAccount({ account, onClose }: {
  readonly account: Account; readonly onClose: () => void;
}) {
  const say = useWords(registersWords);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const name = account.name ?? account.signIn;
  const shut = async () => {
    const { error: refused } = await client.POST('/api/accounts/{person}/disable', {
      params: { path: { person: account.person } },
    });
    setError(refused ?? null);
    if (refused !== undefined) return;
    await queries.invalidateQueries();
    toast(say('shutDone', { name }));
    onClose();
  };
  const act = () => {
    setBusy(true);
    shut().catch(setError).finally(() => setBusy(false));
  };
  return (
    <Dialog title={say('shutTitle', { name })} open onClose={onClose} acts={(
      <>
        <Act kind="danger" busy={busy} onClick={act}>{say('shutOf', { name })}</Act>
        <Act onClick={onClose}>{say('cancel')}</Act>
      </>
    )}>
      <Says>{say('shutLong')}</Says>
      {error !== null && <Problem error={error} />}
    </Dialog>
  );
}
