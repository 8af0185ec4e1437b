import { Fold, Provision, Refusals } from '../ui/index.js';
import { useOfficeWords } from '../words/office-words.js';
import { useLanguage, useSaid, useWords } from '../words/room-words.js';
import styles from './case.module.css';
import type { StepView } from './reads.js';
import { caseWords } from './words.js';

/** The steps that may not be taken now, each with its provisions and reasons, or whose it is. */
export function Forbidden({ steps, open }: {
  readonly steps: readonly StepView[]; readonly open: boolean;
}) {
  const say = useWords(caseWords);
  const said = useSaid();
  if (steps.length === 0) return null;
  return (
    <Fold title={say('forbidden', { count: steps.length })} open={open}>
      <ul className={styles['forbidden']}>
        {steps.map((step) => (
          <li key={step.type}>
            <strong>{said(step.label)}</strong> (<Provision by={step.by} />)
            <Why step={step} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Why({ step: { office, offices, refusals } }: { readonly step: StepView }) {
  const say = useWords(caseWords);
  const nameOf = useOfficeWords();
  const list = useList();
  if (office === null && offices !== null) {
    const names = list(offices.filter((each) => each !== 'system').map(nameOf));
    return <div>{say('othersDo', { offices: names })}</div>;
  }
  const firm = refusals.filter(({ curable }) => !curable);
  const curable = refusals.filter((refusal) => refusal.curable);
  return (
    <>
      {firm.length > 0 && <div>{say('firmly')}:<Refusals refusals={firm} /></div>}
      {curable.length > 0 && <div>{say('curable')}:<Refusals refusals={curable} /></div>}
    </>
  );
}

/** Names as they stand in a sentence: this, that or that. */
function useList(): (names: readonly string[]) => string {
  const language = useLanguage();
  const format = new Intl.ListFormat(language, { type: 'disjunction' });
  return (names) => format.format(names);
}
