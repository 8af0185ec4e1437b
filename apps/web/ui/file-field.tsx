import { useState } from 'react';
import { FileInput } from '@mantine/core';
import { useWords } from '../words/room-words.js';
import { framed } from './field.js';
import { uiWords } from './words.js';

/** A file of this machine, read where it is; nothing is sent by choosing it. */
export function FileField({ label, help, clear, error, onChange }: {
  readonly label: string;
  readonly help: string;
  /** What the button says that takes the choice back. */
  readonly clear: string;
  readonly error?: string | null;
  readonly onChange: (file: File | null) => void;
}) {
  const say = useWords(uiWords);
  const [file, setFile] = useState<File | null>(null);
  const take = (next: File | null) => {
    setFile(next);
    onChange(next);
  };
  const framing = framed({ label, help, error, value: file, onChange: take }, say('optional'));
  return (
    <FileInput {...framing} value={file} onChange={take} clearable placeholder={say('choose')}
      clearButtonProps={{ 'aria-label': clear }} />
  );
}
