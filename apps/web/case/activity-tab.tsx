import { Answered, Empty, Rows, Section } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Person } from './persons.js';
import { useMeasure } from './reads.js';
import type { CaseView, Kept, Measure } from './reads.js';
import { Word } from './word.js';
import { caseWords } from './words.js';

type Listed = Kept & { readonly id?: unknown; readonly name?: unknown };

/** Everything that steps added to lists of the case: activity, items, documents, persons. */
const listsOf = ({ lists, persons }: CaseView): readonly (readonly Listed[])[] =>
  [...Object.values(lists), persons as readonly Listed[]].filter(({ length }) => length > 0);

/** How many words were recorded in the lists of the case. */
export const recordedIn = (view: CaseView): number =>
  listsOf(view).reduce((sum, { length }) => sum + length, 0);

/** What was recorded in the course of the case, kind by kind. */
export function Activity({ view }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const measure = useMeasure(view.measure);
  const lists = listsOf(view);
  if (lists.length === 0) return <Empty>{say('noActivity')}</Empty>;
  return (
    <Answered query={measure}>
      {(known) => (
        <Rows gap="lg">
          {lists.map((list) => (
            <List key={`${list[0]!.step} ${list[0]!.at}`} list={list} measure={known} />
          ))}
        </Rows>
      )}
    </Answered>
  );
}

function List({ list, measure }: {
  readonly list: readonly Listed[]; readonly measure: Measure;
}) {
  const say = useWords(caseWords);
  const said = useSaid();
  const steps = [...new Set(list.map(({ step }) => step))];
  const label = measure.steps.find(({ type }) => type === steps[0])?.label;
  const title = label === undefined ? say('activity') : said(label);
  return (
    <Section title={`${title} (${list.length})`}>
      <Rows>
        {list.map((word, place) => (
          <div key={`${word.at} ${place}`}>
            {typeof word.id === 'string' && <Person id={word.id} name={nameIn(word)} />}
            <Word word={word} measure={measure} heading={steps.length > 1} />
          </div>
        ))}
      </Rows>
    </Section>
  );
}

const nameIn = ({ name }: Listed): string | null => (typeof name === 'string' ? name : null);
