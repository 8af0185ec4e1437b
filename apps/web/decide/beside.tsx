import { dayInWords } from '#calendar/in-words';
import { dayOf } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { api, inBackground } from '../call/client.js';
import type { CaseView } from '../form/index.js';
import {
  Due, Facts, GoTo, Policy, Provision, Rows, Says, Sealed, Section, State,
} from '../ui/index.js';
import { useOfficeWords } from '../words/office-words.js';
import { useLanguage, useSaid, useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import type { Measure } from './choices.js';
import styles from './decide.module.css';
import { decideWords } from './words.js';

/** The last lawful instant, and which provision says so. */
export function Latest({ of }: { readonly of: NonNullable<CaseView['latest']> }) {
  const say = useWords(decideWords);
  const said = useSaid();
  return (
    <div className={styles['latest']}>
      {say('latest')} <strong>{said(of.words)}</strong> (<Provision by={of.by} />)
      {of.policy !== undefined && <> · <Policy id={of.policy} /></>}
    </div>
  );
}

/** How long a decision may run, and what falls due in the case. */
export function Term({ view: { latest, deadlines } }: { readonly view: CaseView }) {
  const say = useWords(decideWords);
  const said = useSaid();
  return (
    <Section title={say('term')}>
      <Rows>
        {latest !== null && <Latest of={latest} />}
        {deadlines.length === 0 && <Says quiet>{say('noDues')}</Says>}
        {deadlines.map(({ name, words, due, left, by }) => (
          <div key={name}>
            <Due label={said(words)} at={due} left={left} /> (<Provision by={by} />)
          </div>
        ))}
      </Rows>
    </Section>
  );
}

/** Earlier decisions and refusals on the same person, with the days they took. */
export function SamePerson({ view, measures }: {
  readonly view: CaseView; readonly measures: readonly Measure[];
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  const day = useDayWords();
  const { chain, refusedBefore } = view;
  if (chain === null) return null;
  const titleOf = (id: string) => {
    const found = measures.find((measure) => measure.id === id);
    return found === undefined ? id : said(found.title);
  };
  const { days, decisions } = chain;
  const count = (of: number) => say('days', { count: of });
  return (
    <Section title={say('samePerson')}>
      <Rows>
        {decisions.length + refusedBefore.length === 0 && <Says quiet>{say('noneBefore')}</Says>}
        <ul className={styles['plain']}>
          {decisions.map(({ case: id, measure, decidedAt, from, until, days: ran }) => (
            <li key={id}>
              <GoTo to="/cases/$id" params={{ id }}>
                {say('earlier', { day: day(decidedAt), title: titleOf(measure) })}
              </GoTo>
              <Says quiet>
                {from === null
                  ? say('ranUntil', { until: day(until) })
                  : say('ran', { from: day(from), until: day(until) })} · {count(ran)}
              </Says>
            </li>
          ))}
          {refusedBefore.map(({ case: id, measure, at, until }) => (
            <li key={id}>
              <GoTo to="/cases/$id" params={{ id }}>
                {say('refused', { day: day(at), title: titleOf(measure) })}
              </GoTo>
              {until !== null && <Says quiet>{say('counts', { until: day(until) })}</Says>}
            </li>
          ))}
        </ul>
        {decisions.length > 0 && (
          <Facts of={[
            [say('daysBefore'), count(days.before)], [say('daysHere'), count(days.here)],
            [say('daysTotal'), count(days.total)],
          ]} />
        )}
      </Rows>
    </Section>
  );
}

function useDayWords(): (at: string) => string {
  const language = useLanguage();
  return (at) => dayInWords(dayOf(at as Instant))[language];
}

/** What was asked about the request; asking and answering is done on the page of the case. */
export function Questions({ view: { id } }: { readonly view: CaseView }) {
  const say = useWords(decideWords);
  const times = useTimeWords();
  const officeWords = useOfficeWords();
  const { data } = api.useQuery('get', '/api/cases/{id}/questions', {
    params: { path: { id } }, headers: inBackground,
  }, { retry: false, refetchInterval: 60_000 });
  if (data === undefined) return null;
  return (
    <Section title={say('questions')}>
      <Rows>
        {data.items.length === 0 && <Says quiet>{say('noQuestions')}</Says>}
        <ul className={styles['plain']}>
          {data.items.map(({ id: question, at, to, text, open, answers }) => (
            <li key={question}>
              <State tone={open ? 'time' : 'good'}>{say(open ? 'waits' : 'answered')}</State>
              <Says quiet>{times(at)} · {officeWords(to)}</Says>
              <Sealed value={text} />
              {answers.map((answer) => (
                <div key={answer.at} className={styles['latest']}>
                  <Says quiet>{times(answer.at)} · {officeWords(answer.by.office)}</Says>
                  <Sealed value={answer.text} />
                </div>
              ))}
            </li>
          ))}
        </ul>
        <GoTo to="/cases/$id" params={{ id }} search={{ tab: 'questions' }}>{say('askMore')}</GoTo>
      </Rows>
    </Section>
  );
}
