import type { components } from '#openapi';
import { Notice, Provision, Refusals, Rows, When } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import styles from './case.module.css';
import type { CaseView } from './reads.js';
import { caseWords } from './words.js';

type Trial = components['schemas']['DryRun'];

/** What a step would bring about, by what the register answered to a dry run of it. */
export function WillHappen({ view, trial }: { readonly view: CaseView; readonly trial: Trial }) {
  const say = useWords(caseWords);
  const said = useSaid();
  const { allowed, refusals, state, effective, deadlines, notices } = trial;
  if (!allowed) {
    return <Notice tone="bad" title={say('firmly')} live><Refusals refusals={refusals} /></Notice>;
  }
  const known = new Set(view.deadlines.map(({ name, due }) => `${name} ${due}`));
  const fresh = deadlines.filter(({ name, due }) => !known.has(`${name} ${due}`));
  return (
    <div role="status">
      <Rows gap="xs">
        <strong>{say('doing')}</strong>
        {state.name === view.state.name ? <div>{say('stays')}</div> : (
          <div>
            {say('leadsTo')}: <strong>{said(state.words)}</strong> (<Provision by={state.by} />)
          </div>
        )}
        {effective !== view.effective && <div>{say(effective ? 'becomes' : 'ceases')}</div>}
        {fresh.length > 0 && (
          <div>
            {say('willBeDue')}:
            <ul className={styles['plain']}>
              {fresh.map(({ name, words, due, by }) => (
                <li key={name}>
                  {said(words)}: <When at={due} /> (<Provision by={by} />)
                </li>
              ))}
            </ul>
          </div>
        )}
        {notices.map(({ to, rule, by, due }) => (
          <div key={`${to} ${rule}`}>
            {say('willBeTold')}: {say(to)} (<Provision by={by} />)
            {due !== null && <> · {say('dueBy')}: <When at={due} /></>}
          </div>
        ))}
      </Rows>
    </div>
  );
}
