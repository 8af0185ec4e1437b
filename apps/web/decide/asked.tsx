import type { components } from '#openapi';
import { pagesOf } from '../form/index.js';
import type { CaseView, StepSchema } from '../form/index.js';
import { Provision, Rows, Says, Sign } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { requestSchema } from './choices.js';
import type { Measure } from './choices.js';
import styles from './decide.module.css';
import { HintBox } from './hints.js';
import { Value, isSaid } from './value.js';
import { decideWords } from './words.js';

type Hint = components['schemas']['Hint'];

interface AskedProps {
  readonly view: CaseView;
  readonly measure: Measure;
  readonly hints?: readonly Hint[];
  /** On paper only what was answered is read. */
  readonly answersOnly?: boolean;
}

/** The request, question by question under the headings of its form; hints beside their texts. */
export function Asked({ view: { asked }, measure, hints = [], answersOnly = false }: AskedProps) {
  const say = useWords(decideWords);
  const schema = requestSchema(measure, asked);
  const answered = Object.entries(asked).some(([, value]) => isSaid(value));
  if (schema === null || !answered) return <Says quiet>{say('notAsked')}</Says>;
  return (
    <Rows gap="lg">
      {hints.length > 0 && (
        <div className={styles['hintsHead']}>
          <Sign tone="news" />
          <div>
            <strong>{say('hints', { count: hints.length })}</strong>
            <Says quiet>{say('hintsLong')}</Says>
          </div>
        </div>
      )}
      {pagesOf(schema).filter(({ names }) => names.some((name) => isSaid(asked[name])))
        .map((page) => (
          <AskedPage key={page.id} page={page} schema={schema} asked={asked} hints={hints} />
        ))}
      {!answersOnly && <Unanswered schema={schema} asked={asked} />}
    </Rows>
  );
}

function AskedPage({ page, schema, asked, hints }: {
  readonly page: ReturnType<typeof pagesOf>[number];
  readonly schema: StepSchema;
  readonly asked: CaseView['asked'];
  readonly hints: readonly Hint[];
}) {
  const said = useSaid();
  return (
    <section className={styles['page']}>
      <h3>{said(page.title)}</h3>
      <dl className={styles['answers']}>
        {page.names.filter((name) => isSaid(asked[name])).map((name) => {
          const field = schema.properties[name]!;
          const by = field['x-by'];
          return (
            <div key={name} className={styles['answer']}>
              <dt>{said(field['x-label'])}{by !== undefined && <> · <Provision by={by} /></>}</dt>
              <dd>
                <Value field={field} value={asked[name]} />
                {hints.filter((hint) => hint.field === name).map((hint) => (
                  <HintBox key={hint.kind} hint={hint} />
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** What the form asks and the request leaves open: read in one line, and not row by row. */
function Unanswered({ schema, asked }: {
  readonly schema: StepSchema; readonly asked: CaseView['asked'];
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  const labels = Object.entries(schema.properties)
    .filter(([name]) => !isSaid(asked[name])).map(([, field]) => said(field['x-label']));
  if (labels.length === 0) return null;
  return <Says quiet>{say('unanswered', { labels: labels.join('; ') })}</Says>;
}
