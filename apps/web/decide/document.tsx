import type { ReactNode } from 'react';
import type { CaseView } from '../form/index.js';
import { Facts, Policy, Provision, Says, When } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { ActWords, ActedAt, ActedBy } from './act-words.js';
import { actsOf, nameOf } from './acts.js';
import type { DecidedAct } from './acts.js';
import { Asked } from './asked.js';
import { end, powerOf } from './choices.js';
import type { Measure } from './choices.js';
import styles from './document.module.css';
import { OwedNotices } from './document-notices.js';
import { holdsClosed } from './value.js';
import { decideWords } from './words.js';

interface DocumentProps {
  readonly view: CaseView;
  readonly measure: Measure;
  /** The act that the document is about. */
  readonly act: DecidedAct;
}

/** The decision on paper: who decided what, on which provisions, why, and until when. */
export function DecisionDocument({ view, measure, act }: DocumentProps) {
  const say = useWords(decideWords);
  const acts = actsOf(view, measure);
  const before = acts.filter(({ kept }) => kept.at < act.kept.at);
  const later = acts.filter((each) => nameOf(each) !== nameOf(act) && !before.includes(each));
  const closed = holdsClosed([view.asked, ...acts.map(({ kept }) => kept)]);
  return (
    <article className={styles['document']}>
      <Head view={view} measure={measure} act={act} />
      {closed && <Says quiet>{say('sealedNote')}</Says>}
      <Part title={say('requested')}><Asked view={view} measure={measure} answersOnly /></Part>
      {before.length > 0 && (
        <Part title={say('earlierActs')}>
          {before.map((each) => <OneAct key={nameOf(each)} act={each} />)}
        </Part>
      )}
      <Part title={say('content')}>
        <ActWords act={act} without={act.kept[end] === view.until ? [end] : []} />
      </Part>
      <Part title={say(view.until === null ? 'standing' : 'termOf')}><Validity view={view} /></Part>
      {later.length > 0 && (
        <Part title={say('later')}>
          {later.map((each) => <OneAct key={nameOf(each)} act={each} />)}
        </Part>
      )}
      <Part title={say('noticesOwed')}><OwedNotices view={view} /></Part>
      <footer className={styles['foot']}>
        <p className={styles['sign']}>
          <ActedBy by={act.kept.by} /> · <When at={act.kept.at} />
        </p>
        <Says quiet>{say('trail')}</Says>
      </footer>
    </article>
  );
}

function Head({ view, measure, act: { kept, schema } }: DocumentProps) {
  const say = useWords(decideWords);
  const said = useSaid();
  const { id, title, subject, unitName, unit, wording, warning, openedAt } = view;
  return (
    <header>
      <p className={styles['what']}>{said(schema['x-label'])}</p>
      <Facts of={[
        [say('number'), id],
        [say('measure'), said(title)],
        [say('power'), (
          <span key="by">
            <Provision by={powerOf(measure)} />; <Provision by={schema['x-by']} />
          </span>
        )],
        [say('decider'), <ActedBy key="by" by={kept.by} />],
        [say('when'), <When key="at" at={kept.at} />],
        [say('subject'), subject === null ? say('nobody') : subject.name ?? say('closedName')],
        [say('unit'), unitName ?? unit],
        [say('requestedAt'), <When key="opened" at={openedAt} />],
        [say('wording'), wording],
        [say('warning'), warning === null ? null : said(warning)],
      ]} />
    </header>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function OneAct({ act }: { readonly act: DecidedAct }) {
  const said = useSaid();
  return (
    <div className={styles['act']}>
      <h3>{said(act.schema['x-label'])} (<Provision by={act.schema['x-by']} />)</h3>
      <Says quiet><ActedAt kept={act.kept} /></Says>
      <ActWords act={act} />
    </div>
  );
}

/** How long the decision holds, and where the case stands; what grants nothing has no term. */
function Validity({ view: { from, until, ended, limit, state } }: {
  readonly view: CaseView;
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  const when = (at: string | null) => (at === null ? null : <When key={at} at={at} />);
  return (
    <Facts of={[
      [say('validUntil'), when(until)],
      [say('limit'), limit === null || until === null ? null : (
        <span key="limit">
          {said(limit.words)} (<Provision by={limit.by} />)
          {limit.policy !== undefined && <> · <Policy id={limit.policy} /></>}
        </span>
      )],
      [say('validFrom'), when(from)],
      [say('endedAt'), when(ended?.at ?? null)],
      [say('state'), said(state.words)],
    ]} />
  );
}
