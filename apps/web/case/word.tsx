import { Provision, Says, When } from '../ui/index.js';
import { useOfficeWords } from '../words/office-words.js';
import { useSaid, useWords } from '../words/room-words.js';
import styles from './case.module.css';
import { Fields, hasFields } from './fields.js';
import type { Kept, Measure } from './reads.js';
import { caseWords } from './words.js';

/** Who acted, in which office; the name where the reader may know it. */
export function Who({ name, office }: {
  readonly name: string | null; readonly office: string | null;
}) {
  const say = useWords(caseWords);
  const nameOf = useOfficeWords();
  if (office === null || office === 'system') return <>{say('register')}</>;
  return <>{name ?? say('closedPerson')} · {nameOf(office)}</>;
}

/** What a step left in the case: which step, whose, when, and what it said. */
export function Word({ word, measure, heading = true }: {
  readonly word: Kept; readonly measure: Measure; readonly heading?: boolean;
}) {
  const say = useWords(caseWords);
  const said = useSaid();
  const { at, by } = word;
  const step = measure.steps.find(({ type }) => type === word.step);
  return (
    <div className={styles['word']}>
      {heading && step !== undefined && (
        <div><strong>{said(step.label)}</strong> (<Provision by={step.by} />)</div>
      )}
      <Says quiet><Who name={by.name} office={by.office} /> · <When at={at} /></Says>
      {step !== undefined && (hasFields({ schema: step.schema, values: word })
        ? <Fields schema={step.schema} values={word} />
        : !heading && <Says quiet>{say('nothingSaid')}</Says>)}
    </div>
  );
}
