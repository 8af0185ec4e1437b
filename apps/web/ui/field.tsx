import type { ReactNode } from 'react';
import { PasswordInput, TextInput } from '@mantine/core';
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
  /** Whether the message cannot do without it; what the Act demands, the API says. */
  readonly required?: boolean | undefined;
  /** Said of a field that may be left empty whatever the Act says. */
  readonly optional?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** It narrows a list: there is nothing to say of whether it must be answered. */
  readonly narrows?: boolean | undefined;
}

/** What stands under a label: the provision and the help, read with the field. */
function Under({ help, by }: Pick<Asked<unknown>, 'help' | 'by'>): ReactNode {
  if (help === undefined && by === undefined) return undefined;
  return <>{by !== undefined && <Provision by={by} />}{by !== undefined && help && ' · '}{help}</>;
}

// Mantine marks a required field by its label and natively; our own messages say what is missing.
export function framed<Value>(asked: Asked<Value>, optional: string) {
  const { label, id, help, by, error, required = false, disabled = false, narrows = false } = asked;
  const under = help === undefined && by === undefined ? {} : {
    description: <Under help={help} by={by} />,
    descriptionProps: { component: 'div' as const, size: 'sm' },
  };
  return {
    label: asked.optional === true && !required && !narrows ? `${label} (${optional})` : label,
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
