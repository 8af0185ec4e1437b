import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import { useWords } from '../words/room-words.js';
import { framed } from './field.js';
import type { Asked } from './field.js';
import { uiWords } from './words.js';

/** One thing to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string | null | undefined;
  /** There, and not to be chosen now. */
  readonly closed?: boolean | undefined;
}

// A group of buttons is not one control: its label alone says whether it must be answered.
function grouped<Value>(asked: Asked<Value>, optional: string) {
  const { 'aria-required': _, ...rest } = framed(asked, optional) as Record<string, unknown>;
  return rest;
}

/** One of a few, each seen. */
export function Choice(asked: Asked<string | null> & { readonly options: readonly Option[] }) {
  const say = useWords(uiWords);
  const { value, onChange, options } = asked;
  if (options.length > 9) return <LongChoice {...asked} />;
  return (
    <Radio.Group {...grouped(asked, say('optional'))} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label}
            {...(option.note ? { description: option.note } : {})} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function LongChoice(asked: Asked<string | null> & {
  readonly options: readonly Option[];
  /** What it says where nothing is chosen. */
  readonly none?: string;
}) {
  const say = useWords(uiWords);
  const { value, onChange, options, none = say('choose') } = asked;
  const data = [{ value: '', label: none }, ...options.map(({ value: id, label }) => ({
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
    <Checkbox.Group {...grouped(asked, say('optional'))} value={[...value]} onChange={onChange}>
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
