import { getRouteApi } from '@tanstack/react-router';
import { isEmpty } from '../form/index.js';
import type { FormPage, FormValues, StepView } from '../form/index.js';
import { GoTo, Section, Sign, Unseen } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { checking } from './pages.js';
import styles from './request.module.css';
import { requestWords } from './words.js';

const route = getRouteApi('/cases/$id/steps/$step');
const tones = { answered: 'good', partly: 'time', unanswered: 'quiet' } as const;

/** Every page of the form, how far it is, and where one is. */
export function PageList({ step, pages, here, values }: {
  readonly step: StepView;
  readonly pages: readonly FormPage[];
  readonly here: string;
  readonly values: FormValues;
}) {
  const say = useWords(requestWords);
  const said = useSaid();
  const { id } = route.useParams();
  const lines = [
    ...pages.map((page) => ({
      id: page.id, words: said(page.title), state: stateOf(page, values),
    })),
    { id: checking, words: say('check'), state: null },
  ];
  return (
    <nav aria-label={say('pages')} className="no-print">
      <Section title={say('pages')}>
        <ol className={styles['pages']}>
          {lines.map(({ id: page, words, state }) => (
            <li key={page}>
              <Sign tone={state === null ? 'quiet' : tones[state]} />
              <span>
                <GoTo to="/cases/$id/steps/$step" params={{ id, step: step.type }} search={{ page }}
                  {...(page === here ? { 'aria-current': 'step' as const } : {})}>
                  {words}
                </GoTo>
                {state !== null && <Unseen> ({say(state)})</Unseen>}
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </nav>
  );
}

function stateOf({ names }: FormPage, values: FormValues): keyof typeof tones {
  const filled = names.filter((name) => !isEmpty(values[name])).length;
  if (filled === 0) return 'unanswered';
  return filled === names.length ? 'answered' : 'partly';
}
