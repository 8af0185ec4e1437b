import type { components } from '#openapi';
import { api } from '../call/client.js';
import { isEmpty, pagesOf } from '../form/index.js';
import type { CaseView, FormValues, StepView, Trial } from '../form/index.js';
import {
  Fold, GoTo, Notice, Policy, Problem, Provision, Rows, Says, Section,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Rule } from './gates.js';
import { rulesBefore, useLawWords } from './law-words.js';
import styles from './request.module.css';
import type { Saying } from './use-step.js';
import { requestWords } from './words.js';

/**
 * What the Act says to what is written so far: what stands ahead, what is fulfilled, until
 * when.
 */
export function Ahead({ view, step, saying: { trial, missing, draft: { values } } }: {
  readonly view: CaseView; readonly step: StepView; readonly saying: Saying;
}) {
  const say = useWords(requestWords);
  const { data, error } = trial;
  return (
    <Section title={say('ahead')}>
      <Rows>
        {missing.length > 0 && <Missing step={step} missing={missing} />}
        {missing.length === 0 && data === undefined && error === null && (
          <Says quiet>{say('asking')}</Says>
        )}
        {missing.length === 0 && error !== null && <Problem error={error} />}
        {missing.length === 0 && error === null && data !== undefined && (
          <Foreseen view={view} step={step} values={values} trial={data} />
        )}
      </Rows>
    </Section>
  );
}

function Missing({ step: { schema }, missing }: {
  readonly step: StepView; readonly missing: Saying['missing'];
}) {
  const say = useWords(requestWords);
  const said = useSaid();
  return (
    <div>
      <Says>{say('missing')}</Says>
      <ul>
        {missing.map(({ path, says }) => (
          <li key={path}>{said(schema.properties[path]!['x-label'])}: {said(says)}</li>
        ))}
      </ul>
    </div>
  );
}

interface Where {
  readonly view: CaseView;
  readonly step: StepView;
  readonly values: FormValues;
}

/** One reason, and the pages with a question still open under the same provision. */
function Reason({ refusal, view: { id }, step, values }: Where & {
  readonly refusal: Trial['refusals'][number];
}) {
  const said = useSaid();
  const { by, because, policy } = refusal;
  const pages = pagesOf(step.schema).filter(({ names }) => names.some((name) =>
    step.schema.properties[name]!['x-by'] === by && isEmpty(values[name])));
  return (
    <li>
      <Provision by={by} />: {said(because)}
      {policy !== undefined && policy !== null && <> (<Policy id={policy} />)</>}
      {step.schema['x-pages'] !== undefined && pages.map((page) => (
        <div key={page.id}>
          → <GoTo to="/cases/$id/steps/$step" params={{ id, step: step.type }}
            search={{ page: page.id }}>{said(page.title)}</GoTo>
        </div>
      ))}
    </li>
  );
}

function Foreseen({ trial, ...where }: Where & { readonly trial: Trial }) {
  const say = useWords(requestWords);
  const said = useSaid();
  const { refusals, latest, notices } = trial;
  const label = where.view.steps.find(({ type }) => type === trial.step)?.label;
  return (
    <>
      {label !== undefined && <Says quiet>{say('aheadOf', { label: said(label) })}</Says>}
      <div role="status">
        {refusals.length > 0 && <strong>{say('aheadCount', { count: refusals.length })}</strong>}
        {trial.allowed && <Notice tone="good" title={say('nothingAhead')} />}
      </div>
      {refusals.length > 0 && (
        <ul className={styles['reasons']}>
          {refusals.map((refusal) => (
            <Reason key={`${refusal.rule} ${refusal.because.en}`} refusal={refusal} {...where} />
          ))}
        </ul>
      )}
      {latest !== null && (
        <div className={styles['latest']}>
          {say('latest', { words: said(latest.words) })} (<Provision by={latest.by} />)
          {latest.policy !== undefined && <> <Policy id={latest.policy} /></>}
        </div>
      )}
      {notices.length > 0 && <Notices of={notices} />}
      <Fulfilled view={where.view} trial={trial} />
    </>
  );
}

function Notices({ of }: { readonly of: Trial['notices'] }) {
  const say = useWords(requestWords);
  const words = useLawWords();
  return (
    <div>
      <strong>{say('notices')}</strong>
      <ul>
        {of.map(({ rule, to }) => <li key={`${rule} ${to}`}><Rule rule={words.get(rule)} /></li>)}
      </ul>
    </div>
  );
}

/** The rules before the step that have nothing against it. */
function Fulfilled({ view, trial }: { readonly view: CaseView; readonly trial: Trial }) {
  const say = useWords(requestWords);
  const words = useLawWords();
  const { data } = api.useQuery('get', '/api/measures/{id}', {
    params: { path: { id: view.measure } },
  }, { staleTime: Infinity });
  if (data === undefined) return null;
  const met = fulfilledIn(data, trial);
  if (met.length === 0) return null;
  return (
    <Fold title={say('fulfilled', { count: met.length })}>
      <ul>
        {met.map((id) => <li key={id}><Rule rule={words.get(id)} /></li>)}
      </ul>
    </Fold>
  );
}

/** A rule counts as met once nothing under it is refused any more. */
function fulfilledIn(measure: components['schemas']['Measure'], { step, refusals }: Trial) {
  const refused = new Set(refusals.map(({ rule }) => rule));
  return rulesBefore(measure, step).filter((id) => !refused.has(id));
}
