import { useState } from 'react';
import { MultiSelect, Select } from '@mantine/core';
import type { OptionsFilter } from '@mantine/core';
import { useWords } from '../words/room-words.js';
import type { Option } from './choice.js';
import { framed } from './field.js';
import type { Asked } from './field.js';
import { uiWords } from './words.js';

const asFound: OptionsFilter = ({ options }) => options;

/** One or several of many, found by typing; `onSearch` may ask the register for more. */
export function Find(asked: Asked<readonly string[]> & {
  readonly options: readonly Option[];
  readonly many?: boolean;
  readonly onSearch?: (typed: string) => void;
}) {
  const say = useWords(uiWords);
  const [typed, setTyped] = useState('');
  const { value, onChange, options, many = false, onSearch } = asked;
  const data = options.map(({ value: id, label, note, closed = false }) => ({
    value: id, label: note ? `${label} · ${note}` : label, disabled: closed,
  }));
  const search = (next: string) => {
    setTyped(next);
    onSearch?.(next);
  };
  const parts = {
    ...framed(asked, say('optional')), data, searchable: true, clearable: true,
    nothingFoundMessage: say('nothingFound'), searchValue: typed, onSearchChange: search,
    clearButtonProps: { 'aria-label': say('clear') }, maxDropdownHeight: 320,
    // What the register found is shown as it found it: by a code, say, that no label carries.
    ...(onSearch === undefined ? {} : { filter: asFound }),
  };
  if (many) return <MultiSelect {...parts} value={[...value]} onChange={onChange} />;
  const one = value[0] ?? null;
  return (
    <Select {...parts} value={one} placeholder={say('type')}
      onChange={(next) => onChange(next === null ? [] : [next])} />
  );
}
