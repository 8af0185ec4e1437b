import { Answered, Empty, GoTo, Rows, Section } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { Pages } from './fields.js';
import { useMeasure } from './reads.js';
import type { CaseView, Kept, Measure } from './reads.js';
import { Word } from './word.js';
import { caseWords } from './words.js';

/** The request as it was asked, the check of it, the decision, and what other steps left. */
export function Held({ view }: { readonly view: CaseView }) {
  const measure = useMeasure(view.measure);
  return <Answered query={measure}>{(known) => <All view={view} measure={known} />}</Answered>;
}

interface Parts {
  readonly view: CaseView;
  readonly measure: Measure;
}

function All({ view, measure }: Parts) {
  const say = useWords(caseWords);
  const { id, check, decision } = view;
  return (
    <>
      <Request view={view} measure={measure} />
      {check !== null && (
        <Section title={say('check')}><Word word={check} measure={measure} /></Section>
      )}
      {decision !== null && (
        <Section title={say('decision')}
          actions={<GoTo to="/cases/$id/decision" params={{ id }}>{say('document')}</GoTo>}>
          <Word word={decision} measure={measure} />
        </Section>
      )}
      <Others words={othersIn(view)} measure={measure} />
    </>
  );
}

const saying = ({ step, at }: Kept): string => `${step} ${at}`;

/** What else steps left, each once under however many names it is kept, in the order of time. */
function othersIn({ check, decision, kept }: CaseView): readonly Kept[] {
  const shown = [check, decision].flatMap((word) => (word === null ? [] : [saying(word)]));
  const words = Object.values(kept)
    .filter((word) => word.step !== null && !shown.includes(saying(word)))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  return [...new Map(words.map((word) => [saying(word), word])).values()];
}

function Others({ words, measure }: {
  readonly words: readonly Kept[]; readonly measure: Measure;
}) {
  const say = useWords(caseWords);
  if (words.length === 0) return null;
  return (
    <Section title={say('left')}>
      <Rows>
        {words.map((word) => (
          <Word key={saying(word)} word={word} measure={measure} />
        ))}
      </Rows>
    </Section>
  );
}

/** Measures that open by themselves are not asked for. */
function Request({ view: { asked }, measure }: Parts) {
  const say = useWords(caseWords);
  const step = measure.steps.find(({ keeps }) => keeps.includes('asked'));
  if (step === undefined) return null;
  return (
    <Section title={say('request')}>
      {Object.keys(asked).length === 0
        ? <Empty>{say('noRequest')}</Empty>
        : <Pages schema={step.schema} values={asked} />}
    </Section>
  );
}
