import { useState } from 'react';
import type { FormEvent } from 'react';
import {
  Act, DataList, Exact, Facts, Going, LongText, Notice, Page, Problem, Rows, Says, Section,
  TextField,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useVerification } from './verification.js';
import type { Found } from './verifying.js';
import { trailWords } from './words.js';

/** The whole trail, verified in the reader's own browser. */
export function VerifyPage() {
  const say = useWords(trailWords);
  const [vkey, setVkey] = useState('');
  const [kept, setKept] = useState('');
  const { state, start } = useVerification();
  const send = (event: FormEvent) => {
    event.preventDefault();
    void start(vkey.trim() || null, kept === '' ? null : kept);
  };
  const busy = state.is === 'loading' || state.is === 'reading';
  return (
    <Page title={say('verify')} lead={say('verifyLead')}>
      <Section title={say('start')}>
        <form onSubmit={send}>
          <Rows>
            <TextField
              label={say('ownKey')}
              optional
              help={say('ownKeyHelp')}
              value={vkey}
              onChange={setVkey}
            />
            <LongText
              label={say('kept')}
              optional
              help={say('keptHelp')}
              value={kept}
              onChange={setKept}
            />
            <div>
              <Act kind="main" submit busy={busy}>
                {say('start')}
              </Act>
            </div>
          </Rows>
        </form>
      </Section>
      {state.is === 'loading' && (
        <Going label={say('loading')} done={state.done} total={state.total} />
      )}
      {state.is === 'reading' && (
        <Going label={say('reading')} done={state.done} total={state.total} />
      )}
      {state.is === 'refused' && <Problem error={state.error} />}
      {state.is === 'failed' && (
        <Notice tone="bad" title={say('failed', { why: state.why })} live />
      )}
      {state.is === 'found' && <Result found={state.found} />}
      <Says quiet>{say('offline')}</Says>
    </Page>
  );
}

function Result({ found }: { readonly found: Found }) {
  const say = useWords(trailWords);
  const said = useSaid();
  const { whole, size, root, verdicts, omitted } = found;
  const title = whole ? say('whole', { count: size }) : say('broken');
  return (
    <Rows>
      <Notice tone={whole ? 'good' : 'bad'} title={title} live>
        <Facts of={[[say('size'), size], [say('root'), <Exact key="root">{root}</Exact>]]} />
      </Notice>
      <Section title={say('findings')}>
        <DataList caption={say('findings')} rows={verdicts}
          keyOf={({ code, seq, says }) => `${code} ${seq} ${says.en}`}
          empty={<Says>{say('noFindings')}</Says>}
          columns={[
            {
              name: 'code', heading: say('verdict'), names: true,
              show: ({ code }) => <Exact>{code}</Exact>,
            },
            {
              name: 'seq', heading: say('place'),
              show: ({ seq }) => seq === null ? say('log') : say('at_entry', { seq }),
            },
            { name: 'says', heading: say('says'), show: ({ says }) => said(says) },
          ]} />
        {omitted > 0 && <Says>{say('omitted', { count: omitted })}</Says>}
      </Section>
    </Rows>
  );
}
