import type { FormEvent } from 'react';
import { DraftNote, FaultSummary, SchemaFields } from '../form/index.js';
import type { CaseView, StepView } from '../form/index.js';
import { Act, Beside, Line, Loading, Notice, Problem, Rows, Says } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Latest } from './beside.js';
import { end } from './choices.js';
import { ConfirmDecision } from './confirm-decision.js';
import { Outcome } from './outcome.js';
import { useDeciding } from './use-deciding.js';
import type { Deciding, Made } from './use-deciding.js';
import { decideWords } from './words.js';

interface FormProps {
  readonly view: CaseView;
  readonly step: StepView;
  /** The provision that gives the power. */
  readonly by: string;
  readonly onMade: (made: Made) => void;
}

/** The form of the chosen step, and beside it what would come of it; Enter only leads on. */
export function DecisionForm({ view, step, by, onMade }: FormProps) {
  const deciding = useDeciding(view, step, onMade);
  const { draft, tried, check, clear, make, stale, accept } = deciding;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check();
  };
  if (!draft.loaded) return <Loading />;
  return (
    <>
      <form noValidate onSubmit={submit}>
        <Beside>
          <Rows gap="lg">
            <FaultSummary schema={step.schema} faults={deciding.faults} />
            {stale && <Stale view={view} onAccept={accept} />}
            <Fields view={view} step={step} deciding={deciding} />
            <Sending deciding={deciding} />
          </Rows>
          <Outcome schema={step.schema} deciding={deciding} />
        </Beside>
      </form>
      {tried?.allowed === true && !stale && (
        <ConfirmDecision view={view} step={step} trial={tried} by={by} values={draft.values}
          make={make} onClose={clear} />
      )}
    </>
  );
}

function Fields({ view, step: { schema }, deciding: { draft, faults } }: {
  readonly view: CaseView; readonly step: StepView; readonly deciding: Deciding;
}) {
  const names = Object.keys(schema.properties);
  const place = names.indexOf(end) + 1;
  const part = (some: readonly string[]) => some.length > 0 && (
    <SchemaFields schema={schema} names={some} values={draft.values} onChange={draft.change}
      faults={faults} />
  );
  return (
    <Rows gap="lg">
      {part(names.slice(0, place))}
      {place > 0 && view.latest !== null && <Latest of={view.latest} />}
      {part(names.slice(place))}
    </Rows>
  );
}

function Sending({ deciding: { busy, error, tried, stale, draft } }: {
  readonly deciding: Deciding;
}) {
  const say = useWords(decideWords);
  return (
    <Rows>
      {error !== null && <Problem error={error} />}
      {tried?.allowed === false && (
        <Problem error={{ type: '/problems/refused', refusals: tried.refusals }} />
      )}
      <Line>
        <Act kind="main" submit busy={busy} disabled={stale}>{say('goOn')}</Act>
        <Says quiet>{say('keep')}</Says>
      </Line>
      <DraftNote draft={draft} />
    </Rows>
  );
}

/** Somebody else changed the case while this one wrote: it is said, and nothing written is lost. */
function Stale({ view: { state }, onAccept }: {
  readonly view: CaseView; readonly onAccept: () => void;
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  return (
    <Notice tone="warn" title={say('staleTitle')} live>
      <Rows>
        <Says>{say('staleLong', { state: said(state.words) })}</Says>
        <div><Act onClick={onAccept}>{say('staleGoOn')}</Act></div>
      </Rows>
    </Notice>
  );
}
