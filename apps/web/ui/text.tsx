import type { ReactNode } from 'react';
import { Code, Text } from '@mantine/core';
import { isCitation, isRuleId, keyOf } from '#law/citation';
import { useWords } from '../words/room-words.js';
import { GoTo } from './button.js';
import styles from './text.module.css';
import { uiWords } from './words.js';

/** A paragraph; `quiet` for what is only helpful. */
export function Says({ children, quiet = false }: {
  readonly children: ReactNode; readonly quiet?: boolean;
}) {
  return (
    <Text component="p" m={0} {...(quiet ? { c: 'dimmed', size: 'sm' } : {})}>
      {children}
    </Text>
  );
}

/** Text as somebody wrote it, with its line breaks. */
export function Written({ children }: { readonly children: ReactNode }) {
  return <div className={styles['written']}>{children}</div>;
}

/** Letters for machines: ids, digests, keys. */
export function Exact({ children }: { readonly children: ReactNode }) {
  return <Code className={styles['exact']!}>{children}</Code>;
}

/** Heard by a screen reader and not seen. */
export const Unseen = ({ children }: { readonly children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
);

/** A provision as the Act prints it, leading to its text. */
export function Provision({ by }: { readonly by: string }) {
  if (!isCitation(by) && !isRuleId(by)) return <>{by}</>;
  return (
    <GoTo to="/act/$key" params={{ key: keyOf(by) }} className={styles['provision']!}>{by}</GoTo>
  );
}

/** A mark that something rests on a choice of the house and not on the Act. */
export function Policy({ id }: { readonly id: string }) {
  const say = useWords(uiWords);
  return (
    <GoTo to="/act" hash={id} className={styles['policy']!}>{say('policy', { id })}</GoTo>
  );
}

/** A text of the register, or that it is closed to the reader, or erased. */
export function Sealed({ value }: { readonly value: unknown }) {
  const say = useWords(uiWords);
  if (typeof value === 'string') return <Written>{value}</Written>;
  const closed = value as { sealed?: true; erased?: true } | null | undefined;
  if (closed?.sealed === true) return <Text span c="dimmed" fs="italic">{say('sealed')}</Text>;
  if (closed?.erased === true) return <Text span c="dimmed" fs="italic">{say('erased')}</Text>;
  return null;
}
