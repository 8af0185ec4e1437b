import { problemIn } from '../call/problem.js';
import type { CaseView } from '../form/index.js';
import { Act, GoTo, GoToButton, Line, Notice, Problem, Refusals, Says } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { requestWords } from './words.js';

/** Somebody else changed the case while this one wrote: it is said, and nothing written is lost. */
export function Changed({ view: { id, state }, onAccept }: {
  readonly view: CaseView; readonly onAccept: () => void;
}) {
  const say = useWords(requestWords);
  const said = useSaid();
  return (
    <Notice tone="warn" title={say('staleTitle')} live>
      <Says>{say('staleLong', { state: said(state.words) })}</Says>
      <Line>
        <Act onClick={onAccept}>{say('staleGoOn')}</Act>
        <GoTo to="/cases/$id" params={{ id }}>{say('look')}</GoTo>
      </Line>
    </Notice>
  );
}

/** The form was saved in the case and the step that sends it on was refused. */
export function HalfDone({ view: { id }, problem }: {
  readonly view: CaseView; readonly problem: unknown;
}) {
  const say = useWords(requestWords);
  const refusals = problemIn(problem)?.refusals ?? [];
  return (
    <Notice tone="warn" title={say('halfTitle')} live>
      <Says>{say('halfLong')}</Says>
      {refusals.length > 0 ? <Refusals refusals={refusals} /> : <Problem error={problem} />}
      <GoToButton to="/cases/$id" params={{ id }}>{say('toCase')}</GoToButton>
    </Notice>
  );
}
