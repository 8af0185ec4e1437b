import { GoTo } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useAct } from './asking.js';
import type { ActAnswer } from './asking.js';
import styles from './act.module.css';
import { actWords } from './words.js';

/** The way to the provisions before and after, and to the whole section. */
export function Neighbours({ at }: { readonly at: string }) {
  const say = useWords(actWords);
  const { data } = useAct();
  if (data === undefined) return null;
  const { before, whole, after } = around(data, at);
  const link = (to: Named, words: 'before' | 'after' | 'whole') => (
    <GoTo to="/act/$key" params={{ key: to.key }}>{say(words, { by: to.by })}</GoTo>
  );
  return (
    <nav aria-label={say('neighbours')} className={`${styles['beside']} no-print`}>
      {before === undefined ? <span /> : link(before, 'before')}
      {whole !== undefined && whole.key !== at && link(whole, 'whole')}
      {after === undefined ? <span /> : link(after, 'after')}
    </nav>
  );
}

interface Named {
  readonly key: string;
  readonly by: string;
}

/** A section stands among sections, anything else among the rows. */
function around({ sections }: ActAnswer, at: string) {
  const isSection = sections.some(({ key }) => key === at);
  const line: readonly Named[] = isSection ? sections : sections.flatMap(({ rows }) => rows);
  const place = line.findIndex(({ key }) => key === at);
  return {
    before: place < 0 ? undefined : line[place - 1],
    after: place < 0 ? undefined : line[place + 1],
    whole: sections.find(({ key }) => key === at.split('.')[0]) as Named | undefined,
  };
}
