import type { CaseView, StepView } from '../form/index.js';
import { GoToButton, Notice, Provision, Refusals, Rows, Says, Section } from '../ui/index.js';
import { useOfficeWords } from '../words/office-words.js';
import { useSaid, useWords } from '../words/room-words.js';
import { decisionsNow } from './choices.js';
import { decideWords } from './words.js';

/** Whoever may not decide sees why: the provisions, or whose decision it is. */
export function Cannot({ view }: { readonly view: CaseView }) {
  const say = useWords(decideWords);
  const said = useSaid();
  const decisions = decisionsNow(view);
  if (decisions.length === 0) {
    return (
      <Notice tone="quiet" title={say('nothing')}>
        <Rows>
          <Says>{say('nothingLong', { state: said(view.state.words) })}</Says>
          <div>
            <GoToButton to="/cases/$id" params={{ id: view.id }}>{say('toCase')}</GoToButton>
          </div>
        </Rows>
      </Notice>
    );
  }
  return (
    <Section title={say('cannot')}>
      <Rows>
        <Says>{say('cannotLong')}</Says>
        {decisions.map((step) => <WhyNot key={step.type} step={step} />)}
      </Rows>
    </Section>
  );
}

/** Why one decision is not the reader's to make. */
export function WhyNot({ step: { label, by, offices, office, refusals } }: {
  readonly step: StepView;
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  const officeWords = useOfficeWords();
  const names = (offices ?? []).map(officeWords).join(` ${say('or')} `);
  const firm = refusals.filter(({ curable }) => !curable);
  const whose = offices === null ? say('rulesSay') : say('others', { offices: names });
  return (
    <div>
      <strong>{said(label)}</strong> (<Provision by={by} />)
      {(office === null || firm.length === 0) && <Says>{whose}</Says>}
      {firm.length > 0 && <Refusals refusals={firm} />}
    </div>
  );
}
