import type { CaseView } from '../form/index.js';
import { GoTo, Notice, Rows, Says } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { decideWords } from './words.js';

/** Whoever was only given a notice sees that notice, and nothing else of the case. */
export function Outline({ view: { notices } }: { readonly view: CaseView }) {
  const say = useWords(decideWords);
  return (
    <Notice tone="quiet" title={say('outline')}>
      <Rows>
        <Says>{say('outlineLong')}</Says>
        {notices.map(({ id, by }) => (
          <GoTo key={id} to="/notices/$id" params={{ id }}>{say('yourNotice')} ({by})</GoTo>
        ))}
      </Rows>
    </Notice>
  );
}
