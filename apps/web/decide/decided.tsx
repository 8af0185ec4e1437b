import { useEffect, useRef } from 'react';
import { Facts, GoTo, GoToButton, Line, Notice, Rows, Says, When } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { decides } from './choices.js';
import { Owed } from './outcome.js';
import type { Made } from './use-deciding.js';
import { decideWords } from './words.js';

/** What was decided, what is owed now, and where the document stands. */
export function Decided({ made: { step, taken, owed } }: { readonly made: Made }) {
  const say = useWords(decideWords);
  const said = useSaid();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const label = said(step.label);
  const { id } = taken;
  const seen = 'steps' in taken ? taken : null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="good" title={say(decides(step) ? 'done' : 'doneOne')} live>
        <Rows>
          <Says>
            {seen === null
              ? say('gone', { label })
              : say('doneLong', { label, state: said(seen.state.words) })}
          </Says>
          <Facts of={[
            [say('case'), id],
            [say('until'), seen?.until ? <When key="until" at={seen.until} /> : null],
            [say('owedNow'), owed.length === 0 ? null : <Owed key="owed" of={owed} />],
          ]} />
          <Line>
            {seen !== null && (
              <GoToButton to="/cases/$id/decision" params={{ id }}>{say('toDocument')}</GoToButton>
            )}
            {seen !== null && <GoTo to="/cases/$id" params={{ id }}>{say('toCase')}</GoTo>}
            <GoTo to="/">{say('toInbox')}</GoTo>
          </Line>
        </Rows>
      </Notice>
    </div>
  );
}
