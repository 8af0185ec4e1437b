import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OptionsFilter } from '@mantine/core';
import {
  Checkbox, MultiSelect, NativeSelect, NumberInput, PasswordInput, Radio, Select, Stack, Text,
  TextInput, Textarea,
} from '@mantine/core';
import { useWords } from '../words/room-words.js';
import { Provision } from './text.js';
import { uiWords } from './words.js';

/** What every field has. */
export interface Asked<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly id?: string | undefined;
  readonly help?: string | undefined;
  /** The provision the field answers. */
  readonly by?: string | undefined;
  readonly error?: string | null | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** One thing to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string | null | undefined;
  /** There, and not to be chosen now. */
  readonly closed?: boolean | undefined;
}

/** What stands under a label: the provision and the help, read with the field. */
function Under({ help, by }: Pick<Asked<unknown>, 'help' | 'by'>): ReactNode {
  if (help === undefined && by === undefined) return undefined;
  return <>{by !== undefined && <Provision by={by} />}{by !== undefined && help && ' · '}{help}</>;
}

// Mantine marks a required field by its label and natively; our own messages say what is missing.
export function framed<Value>(asked: Asked<Value>, optional: string) {
  const { label, id, help, by, error, required = false, disabled = false } = asked;
  const under = help === undefined && by === undefined ? {} : {
    description: <Under help={help} by={by} />,
    descriptionProps: { component: 'div' as const, size: 'sm' },
  };
  return {
    label: required ? label : `${label} (${optional})`,
    disabled, error: error ?? null, errorProps: { size: 'sm' },
    ...(id === undefined ? {} : { id }), ...under,
    ...(required ? { 'aria-required': true } : {}),
  };
}

/** A short text. */
export function TextField(asked: Asked<string> & {
  readonly most?: number; readonly autoComplete?: string; readonly search?: boolean;
}) {
  const say = useWords(uiWords);
  const { value, onChange, most, autoComplete = 'off', search = false } = asked;
  return (
    <TextInput {...framed(asked, say('optional'))} value={value} autoComplete={autoComplete}
      type={search ? 'search' : 'text'} {...(most === undefined ? {} : { maxLength: most })}
      onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

/** A long text, which grows, and says how long it is. */
export function LongText(asked: Asked<string> & { readonly most?: number }) {
  const say = useWords(uiWords);
  const { value, onChange, most } = asked;
  return (
    <Stack gap={2}>
      <Textarea {...framed(asked, say('optional'))} value={value} autosize minRows={4}
        spellCheck={false} {...(most === undefined ? {} : { maxLength: most })}
        onChange={(event) => onChange(event.currentTarget.value)} />
      <Text size="sm" c="dimmed">{say('letters', { count: value.length })}</Text>
    </Stack>
  );
}

/** A password; it is never kept by the screens. */
export function PasswordField(asked: Asked<string> & { readonly fresh?: boolean }) {
  const say = useWords(uiWords);
  const { value, onChange, fresh = false } = asked;
  return (
    <PasswordInput {...framed({ ...asked, required: true }, '')} value={value}
      autoComplete={fresh ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': say('show'), tabIndex: 0 }}
      onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

/** A whole number. */
export function CountField(asked: Asked<number | null> & { readonly most?: number }) {
  const say = useWords(uiWords);
  const { value, onChange, most } = asked;
  return (
    <NumberInput {...framed(asked, say('optional'))} value={value ?? ''} min={1} hideControls
      allowDecimal={false} allowNegative={false} {...(most === undefined ? {} : { max: most })}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)} />
  );
}

/** One of a few, each seen. */
export function Choice(asked: Asked<string | null> & { readonly options: readonly Option[] }) {
  const say = useWords(uiWords);
  const { value, onChange, options } = asked;
  if (options.length > 9) return <LongChoice {...asked} />;
  return (
    <Radio.Group {...framed(asked, say('optional'))} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label}
            {...(option.note ? { description: option.note } : {})} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function LongChoice(asked: Asked<string | null> & { readonly options: readonly Option[] }) {
  const say = useWords(uiWords);
  const { value, onChange, options } = asked;
  const data = [{ value: '', label: say('choose') }, ...options.map(({ value: id, label }) => ({
    value: id, label,
  }))];
  return (
    <NativeSelect {...framed(asked, say('optional'))} value={value ?? ''} data={data}
      onChange={(event) => onChange(event.currentTarget.value || null)} />
  );
}

/** One of a few in a small box, for filters. */
export const SmallChoice = LongChoice;

/** Several of a few. */
export function Choices(asked: Asked<readonly string[]> & { readonly options: readonly Option[] }) {
  const say = useWords(uiWords);
  const { value, onChange, options } = asked;
  return (
    <Checkbox.Group {...framed(asked, say('optional'))} value={[...value]} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Yes, no, or not said. */
export function Flag(asked: Asked<boolean | null>) {
  const say = useWords(uiWords);
  const { value, onChange } = asked;
  const chosen = value === null ? null : value ? 'yes' : 'no';
  const options = [{ value: 'yes', label: say('yes') }, { value: 'no', label: say('no') }];
  return (
    <Choice {...asked} value={chosen} options={options}
      onChange={(next) => onChange(next === null ? null : next === 'yes')} />
  );
}

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
