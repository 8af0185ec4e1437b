import { NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useWords } from '../words/room-words.js';
import { framed } from './field.js';
import type { Asked } from './field.js';
import { uiWords } from './words.js';

// Apart from the fields of signing in, so that the first page comes without these.

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
