import { useState } from 'react';
import { client, queries } from '../call/client.js';
import { useSession } from '../shell/session.js';
import { Act, Line, Problem, Rows, Says, Section, toast } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { CaseView } from './reads.js';
import { caseWords } from './words.js';

/** Who works on the case; taking it up and letting it go. */
export function Claim({ view }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const { person } = useSession();
  const { id, claimedBy, mayClaim, mayRelease } = view;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (to: '/api/cases/{id}/claim' | '/api/cases/{id}/release') => {
    setBusy(true);
    const answer = await client.POST(to, { params: { path: { id } }, body: {} });
    setBusy(false);
    setError(answer.error ?? null);
    if (answer.error === undefined) toast(say(to.endsWith('claim') ? 'claimed' : 'released'));
    await queries.invalidateQueries();
  };
  const who = claimedBy === null ? say('nobody')
    : claimedBy.person === person ? say('mine')
    : say('theirs', { name: claimedBy.name ?? say('closedPerson') });
  return (
    <Section title={say('workedBy')}>
      <Rows gap="sm">
        <div role="status">{who}</div>
        {error !== null && <Problem error={error} />}
        <Line>
          {mayClaim && (
            <Act busy={busy} onClick={() => void send('/api/cases/{id}/claim')}>{say('claim')}</Act>
          )}
          {mayRelease && (
            <Act busy={busy} onClick={() => void send('/api/cases/{id}/release')}>
              {say('release')}
            </Act>
          )}
        </Line>
        {mayClaim && <div className="no-print"><Says quiet>{say('claimHelp')}</Says></div>}
      </Rows>
    </Section>
  );
}
