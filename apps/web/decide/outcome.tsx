import type { components } from '#openapi';
import type { StepSchema, Trial } from '../form/index.js';
import {
  Facts, Notice, Problem, Provision, Refusals, Rows, Says, Section, When,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import styles from './decide.module.css';
import type { Deciding } from './use-deciding.js';
import { decideWords } from './words.js';

/** What would happen were it decided as it is written now; nothing is written by asking. */
export function Outcome({ schema, deciding: { trial, missing, stale } }: {
  readonly schema: StepSchema; readonly deciding: Deciding;
}) {
  const say = useWords(decideWords);
  const { data, error } = trial;
  const ready = missing.length === 0 && !stale;
  return (
    <div className={styles['outcome']}>
      <Section title={say('outcome')} level={3}>
        <div role="status">
          {missing.length > 0 && <Missing schema={schema} of={missing} />}
          {ready && data === undefined && error === null && <Says quiet>{say('asking')}</Says>}
          {ready && error !== null && <Problem error={error} />}
          {ready && error === null && data !== undefined && <Foreseen trial={data} />}
        </div>
      </Section>
    </div>
  );
}

function Missing({ schema, of }: {
  readonly schema: StepSchema; readonly of: Deciding['missing'];
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  return (
    <>
      <Says>{say('missing')}</Says>
      <ul className={styles['plain']}>
        {of.map(({ path }) => <li key={path}>{said(schema.properties[path]!['x-label'])}</li>)}
      </ul>
    </>
  );
}

function Foreseen({ trial }: { readonly trial: Trial }) {
  const say = useWords(decideWords);
  const said = useSaid();
  const { allowed, refusals, state, effective, until, deadlines, notices } = trial;
  if (!allowed) {
    return (
      <Notice tone="bad" title={say('forbidden')}><Refusals refusals={refusals} /></Notice>
    );
  }
  return (
    <Rows>
      <Notice tone="good" title={say('allowed')} />
      <Facts of={[
        [say('becomes'), said(state.words)],
        [say('effect'), say(effective ? 'inEffect' : 'notInEffect')],
        [say('until'), until === null ? null : <When key="until" at={until} />],
      ]} />
      {deadlines.length > 0 && <Dues of={deadlines} />}
      {notices.length > 0 && <div><strong>{say('owed')}</strong><Owed of={notices} /></div>}
    </Rows>
  );
}

function Dues({ of }: { readonly of: Trial['deadlines'] }) {
  const say = useWords(decideWords);
  const said = useSaid();
  return (
    <div>
      <strong>{say('dues')}</strong>
      <ul className={styles['plain']}>
        {of.map(({ name, words, dueWords, by }) => (
          <li key={name}>{said(words)}: {said(dueWords)} (<Provision by={by} />)</li>
        ))}
      </ul>
    </div>
  );
}

type Addressee = components['schemas']['Addressee'];

/** To whom a notice goes, in words. */
export function useAddressee(): (to: Addressee) => string {
  return useWords(decideWords);
}

/** Notices that become owed, to whom, on which provision, by when. */
export function Owed({ of }: { readonly of: Trial['notices'] }) {
  const say = useWords(decideWords);
  const to = useAddressee();
  const times = useTimeWords();
  return (
    <ul className={styles['plain']}>
      {of.map(({ to: addressee, rule, by, due }) => (
        <li key={`${addressee} ${rule}`}>
          {to(addressee)} (<Provision by={by} />):
          {' '}{due === null ? say('noDue') : say('dueAt', { at: times(due) })}
        </li>
      ))}
    </ul>
  );
}

