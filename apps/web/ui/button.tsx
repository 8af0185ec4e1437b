import type { ComponentProps, MouseEventHandler, ReactNode } from 'react';
import { Anchor, Button } from '@mantine/core';
import { Link, createLink } from '@tanstack/react-router';
import { IconPrinter } from '@tabler/icons-react';
import { useWords } from '../words/room-words.js';
import { uiWords } from './words.js';

interface ActProps {
  readonly children: ReactNode;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  /** `main` for the one thing a page is for, `danger` for what cannot be taken back. */
  readonly kind?: 'main' | 'other' | 'quiet' | 'danger';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly small?: boolean;
  readonly label?: string;
  readonly pressed?: boolean;
}

const variants = { main: 'filled', other: 'default', quiet: 'subtle', danger: 'outline' } as const;

/** A button; what it does stands on it. */
export function Act(props: ActProps) {
  const { kind = 'other', busy = false, disabled = false, submit = false, small = false } = props;
  const { children, onClick, label, pressed } = props;
  return (
    <Button type={submit ? 'submit' : 'button'} variant={variants[kind]} loading={busy}
      disabled={disabled} size={small ? 'xs' : 'sm'}
      {...(kind === 'danger' ? { color: 'var(--volitus-bad)' } : {})}
      {...(onClick === undefined ? {} : { onClick })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}>
      {children}
    </Button>
  );
}

type LinkProps = Omit<ComponentProps<'a'>, 'color'>;

/** A link within the screens, with the router's own typed `to`, `params` and `search`. */
export const GoTo = createLink((parts: LinkProps) => <Anchor {...parts} />);

/** The same, that looks like a button, for the one place a page leads to. */
export const GoToButton = createLink(
  ({ kind = 'main', ...parts }: LinkProps & Pick<ActProps, 'kind'>) => (
    <Button component="a" size="sm" variant={variants[kind]} {...parts} />
  ),
);

/** Prints the page: its print style leaves out what only a screen needs. */
export function Print() {
  const say = useWords(uiWords);
  return (
    <Button variant="default" size="sm" className="no-print" onClick={() => window.print()}
      leftSection={<IconPrinter size={18} aria-hidden="true" />}>
      {say('print')}
    </Button>
  );
}

/** A file to take away. */
export function Download({ href, name, children }: {
  readonly href: string; readonly name?: string; readonly children: ReactNode;
}) {
  return <Anchor href={href} download={name ?? ''}>{children}</Anchor>;
}

export { Link };
