import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** A line under the title: what this page is for. */
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its title is the page's name, and is where the keyboard lands after a journey. */
export function Page({ title, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Volitus`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Stack gap="lg" className={styles['page']}>
      <Group justify="space-between" align="flex-start" gap="md">
        <div className={styles['heading']}>
          <Title order={1} size="h2" ref={heading} tabIndex={-1}>{title}</Title>
          {lead !== undefined && <Text c="dimmed" component="div" mt={4}>{lead}</Text>}
        </div>
        {actions !== undefined && <Group gap="sm" className="no-print">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}

interface SectionProps {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page on paper of its own, with its heading. */
export function Section({ title, level = 2, actions, children }: SectionProps) {
  return (
    <Paper component="section" withBorder p="md" className={styles['paper']!}>
      <Group justify="space-between" mb="sm" gap="sm">
        <Title order={level} size={level === 2 ? 'h4' : 'h5'}>{title}</Title>
        {actions !== undefined && <Group gap="xs" className="no-print">{actions}</Group>}
      </Group>
      {children}
    </Paper>
  );
}

/** Paper without a heading of its own: what the page's title names. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  return <Paper withBorder p="md" className={styles['paper']!}>{children}</Paper>;
}

/** Things below one another. */
export function Rows({ children, gap = 'md' }: {
  readonly children: ReactNode; readonly gap?: 'xs' | 'sm' | 'md' | 'lg';
}) {
  return <Stack gap={gap}>{children}</Stack>;
}

/** Things beside one another, wrapping where there is no room. */
export function Line({ children, gap = 'sm', apart = false }: {
  readonly children: ReactNode; readonly gap?: 'xs' | 'sm' | 'md' | 'lg'; readonly apart?: boolean;
}) {
  return <Group gap={gap} justify={apart ? 'space-between' : 'flex-start'}>{children}</Group>;
}

/** Two columns on a wide screen, one on a narrow one; the second is the narrower. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={styles['beside']}>{children}</div>;
}
