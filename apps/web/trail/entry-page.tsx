import { useEffect, useState } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { components } from '#openapi';
import { api } from '../call/client.js';
import {
  Answered, Exact, Facts, GoTo, Line, Notice, Page, Rows, Says, Section, When,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { FileLink } from './file-link.js';
import { trailWords } from './words.js';

type Entry = components['schemas']['EntryInWords'];

const route = getRouteApi('/trail/$seq');

/** One entry, and the proof that it stands under the signed head. */
export function EntryPage() {
  const say = useWords(trailWords);
  const seq = Number(route.useParams().seq);
  const query = api.useQuery('get', '/api/trail/entries', {
    params: { query: { from: String(seq), to: String(seq + 1) } },
  });
  return (
    <Page title={say('entry', { seq })}>
      <Answered query={query}>
        {({ entries: [entry], size }) => entry === undefined
          ? <Says>{say('none')}</Says>
          : <><OfEntry entry={entry} /><Proof seq={seq} /><Neighbours seq={seq} size={size} /></>}
      </Answered>
    </Page>
  );
}

function OfEntry({ entry }: { readonly entry: Entry }) {
  const say = useWords(trailWords);
  const said = useSaid();
  const { at, ts, type, actor, office, unit, case: of, measure, subject, rules, prev, pd } = entry;
  return (
    <Section title={said(entry.words)}>
      <Facts of={[
        [say('type'), <Exact key="t">{type}</Exact>],
        [say('at'), <When key="a" at={at} />], [say('ts'), <When key="s" at={ts} />],
        [say('who'), actor ?? say('system')], [say('office'), office], [say('unit'), unit],
        [say('about'), of !== null && <GoTo key="c" to="/trail" search={{ case: of }}>{of}</GoTo>],
        [say('measure'), measure], [say('subject'), subject], [say('rules'), rules],
        [say('pd'), pd.length === 0 ? null : say('pdCount', { count: pd.length })],
        [say('prev'), <Exact key="p">{prev}</Exact>],
        [say('content'), <Exact key="b">{JSON.stringify(entry.body, null, 1)}</Exact>],
      ]} />
    </Section>
  );
}

function Proof({ seq }: { readonly seq: number }) {
  const say = useWords(trailWords);
  const query = api.useQuery('get', '/api/trail/proof/{seq}', {
    params: { path: { seq: String(seq) } },
  });
  return (
    <Section title={say('proof')}>
      <Answered query={query}>
        {({ proof, entry }) => (
          <Rows gap="sm">
            <Says>{say('proofSays')}</Says>
            <Proven entry={entry} proof={proof} />
            <Line>
              <FileLink name={`entry-${seq}.proof.txt`} content={proof}>
                {say('saveProof')}
              </FileLink>
              <FileLink name={`entry-${seq}.json`} content={bytesOf(entry)}>
                {say('saveEntry')}
              </FileLink>
            </Line>
          </Rows>
        )}
      </Answered>
    </Section>
  );
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The proof, checked by the verifier's own code in this browser. */
function Proven({ entry, proof }: { readonly entry: string; readonly proof: string }) {
  const say = useWords(trailWords);
  const [outcome, setOutcome] = useState<{ readonly why: string | null } | null>(null);
  const { data: head } = api.useQuery('get', '/api/trail/checkpoint');
  useEffect(() => {
    if (head === undefined) return;
    void import('./proving.js')
      .then(({ proves }) => setOutcome({ why: proves(entry, proof, head.vkey) }));
  }, [entry, proof, head]);
  if (outcome === null) return <Says quiet>{say('proving')}</Says>;
  const { why } = outcome;
  return why === null
    ? <Notice tone="good" title={say('proven')} />
    : <Notice tone="bad" title={say('notProven', { why })} live />;
}

function Neighbours({ seq, size }: { readonly seq: number; readonly size: number }) {
  const say = useWords(trailWords);
  return (
    <Line apart>
      {seq > 0 && (
        <GoTo to="/trail/$seq" params={{ seq: String(seq - 1) }}>{say('before')}</GoTo>
      )}
      {seq + 1 < size && (
        <GoTo to="/trail/$seq" params={{ seq: String(seq + 1) }}>{say('after')}</GoTo>
      )}
    </Line>
  );
}
