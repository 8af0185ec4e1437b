import { GoToButton, Line, Says } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Reading, RegisterAct } from './asking.js';
import { registersWords } from './words.js';

/** The acts the reader may do, as ways to their forms; else who may. */
export function ActButtons({ of: { register, names }, acts, entry }: {
  readonly of: Pick<Reading, 'register' | 'names'>;
  readonly acts: readonly RegisterAct[];
  /** The entry that they change. */
  readonly entry?: string;
}) {
  const say = useWords(registersWords);
  const said = useSaid();
  const mine = acts.filter((act) => act.mine);
  const others = useWriters(names, acts);
  if (acts.length === 0) {
    return entry === undefined ? <Says quiet>{say('nobodyWrites')}</Says> : null;
  }
  if (mine.length === 0) return <Says quiet>{say('readOnly', { offices: others })}</Says>;
  return (
    <div role="group" aria-label={say('mayWrite')} className="no-print">
      <Line>
        {mine.map(({ act, label }) => (
          <GoToButton key={act} to="/registers/$name/write/$act" params={{ name: register, act }}
            search={entry === undefined ? {} : { entry }}>
            {said(label)}
          </GoToButton>
        ))}
      </Line>
    </div>
  );
}

/** The offices that write the acts, in words. */
export function useWriters(names: Reading['names'], acts: readonly RegisterAct[]): string {
  const said = useSaid();
  const offices = [...new Set(acts.flatMap(({ writers }) => writers))];
  return offices.map((office) => names[office] === undefined ? office : said(names[office]))
    .join(', ');
}
