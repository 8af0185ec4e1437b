import { useState } from 'react';
import type { CaseView, StepView } from '../form/index.js';
import { Choice, Fold, Rows, Section } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { WhyNot } from './cannot.js';
import { decides, decisionsNow, powerOf } from './choices.js';
import type { Measure } from './choices.js';
import { DecisionForm } from './decision-form.js';
import type { Made } from './use-deciding.js';
import { decideWords } from './words.js';

/** First what is decided, then the form that this asks for. */
export function DecidingNow({ view, measure, choices, onMade }: {
  readonly view: CaseView;
  readonly measure: Measure;
  readonly choices: readonly StepView[];
  readonly onMade: (made: Made) => void;
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  const [chosen, setChosen] = useState(choices.length === 1 ? choices[0]!.type : null);
  const step = choices.find(({ type }) => type === chosen);
  const closed = decisionsNow(view).filter((each) => !choices.includes(each));
  return (
    <div id="decide">
      <Section title={say('yours')}>
        <Rows gap="lg">
          <Choice label={say('choose')} required value={chosen} onChange={setChosen}
            options={choices.map((each) => ({
              value: each.type, label: said(each.label),
              note: decides(each) ? `${each.by} · ${say('password')}` : each.by,
            }))} />
          {step !== undefined && (
            <DecisionForm key={step.type} view={view} step={step} by={powerOf(measure)}
              onMade={onMade} />
          )}
          {closed.length > 0 && (
            <Fold title={say('unavailable', { count: closed.length })}>
              <Rows>{closed.map((each) => <WhyNot key={each.type} step={each} />)}</Rows>
            </Fold>
          )}
        </Rows>
      </Section>
    </div>
  );
}
