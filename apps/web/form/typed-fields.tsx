import { useState } from 'react';
import { parseKey } from '#law/citation';
import { citationIn } from '../act/citation-in.js';
import { Provision, TextField } from '../ui/index.js';
import type { Asked } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { formWords } from './words.js';

const parts = (typed: string): readonly string[] =>
  typed.split(/[,;]/).map((part) => part.trim()).filter((part) => part !== '');

/** Provisions of the Act, typed as printed or as a key; each that is understood is shown. */
export function ProvisionField(asked: Asked<readonly string[]>) {
  const say = useWords(formWords);
  const { value, onChange, help } = asked;
  const [typed, setTyped] = useState(() => value.map((key) => parseKey(key) ?? key).join(', '));
  const tell = (next: string) => {
    setTyped(next);
    onChange(parts(next).map((part) => citationIn(part)?.key ?? part));
  };
  const known = value.flatMap((key) => parseKey(key) ?? []);
  return (
    <>
      <TextField {...asked} help={help ?? say('provisionHelp')} value={typed} onChange={tell} />
      <span>{known.map((by) => <span key={by}><Provision by={by} /> </span>)}</span>
    </>
  );
}

/** Whole numbers, separated by commas. */
export function CountsField(asked: Asked<readonly number[]>) {
  const say = useWords(formWords);
  const { value, onChange, help } = asked;
  const [typed, setTyped] = useState(() => value.join(', '));
  const tell = (next: string) => {
    setTyped(next);
    onChange(parts(next).map(Number).filter(Number.isSafeInteger));
  };
  return <TextField {...asked} help={help ?? say('countsHelp')} value={typed} onChange={tell} />;
}
