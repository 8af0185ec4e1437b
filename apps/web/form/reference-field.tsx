import { useState } from 'react';
import { problemIn } from '../call/problem.js';
import { Find } from '../ui/index.js';
import type { Asked } from '../ui/index.js';
import { useReferences, useReferred } from './references.js';
import type { Narrowing, Referred } from './references.js';
import { useSaid } from '../words/room-words.js';

/** One or several entries of the registers, found by typing; only what the reader may know of. */
export function ReferenceField(asked: Asked<readonly string[]> & {
  readonly to: string;
  readonly many?: boolean;
  /** Narrows what is offered: a unit, a person. */
  readonly within?: Narrowing;
}) {
  const { to, value, within = {}, many = false } = asked;
  const said = useSaid();
  const [typed, setTyped] = useState('');
  const chosen = useReferred(to, value);
  // What stands in the field after choosing is a name, and not a search.
  const isChosen = chosen.some((item) => shown(item, said) === typed);
  const { data: found = [], error } = useReferences(to, isChosen ? '' : typed, within);
  const closed = problemIn(error);
  const options = [...chosen, ...found.filter(({ id }) => !value.includes(id))];
  return (
    <Find {...asked} many={many} onSearch={setTyped}
      error={asked.error ?? (closed === null ? null : said(closed.says))}
      options={options.map(({ id, label, note, selectable }) => ({
        value: id, label: said(label), note: note === null ? null : said(note),
        closed: !selectable && !value.includes(id),
      }))} />
  );
}

const shown = ({ label, note }: Referred, said: ReturnType<typeof useSaid>): string =>
  (note === null ? said(label) : `${said(label)} · ${said(note)}`);
