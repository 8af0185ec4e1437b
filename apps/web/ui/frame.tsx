import { useEffect } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import {
  ActionIcon, AppShell, Burger, Group, NavLink, useComputedColorScheme, useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { createLink } from '@tanstack/react-router';
import { IconMoon, IconSun } from '@tabler/icons-react';
import styles from './frame.module.css';

/** One entry of the main menu. */
export const MenuLink = createLink(
  ({ sign, children, ...parts }: ComponentProps<'a'> & { readonly sign: ReactNode }) => (
    <NavLink component="a" {...(parts as object)} label={children} leftSection={sign} />
  ),
);

interface FrameProps {
  readonly words: { readonly skip: string; readonly menu: string; readonly main: string };
  readonly brand: ReactNode;
  /** What stands at the right of the top line. */
  readonly tools: ReactNode;
  readonly menu: ReactNode;
  /** Where the reader is; the menu closes when it changes. */
  readonly place: string;
  readonly children: ReactNode;
}

/** The frame of every page: top line, menu, content. */
export function Frame({ words, brand, tools, menu, place, children }: FrameProps) {
  const [open, { toggle, close }] = useDisclosure(false);
  useEffect(close, [place, close]);
  return (
    <AppShell
      header={{ height: 56 }}
      padding="lg"
      navbar={{ width: 230, breakpoint: 'md', collapsed: { mobile: !open } }}
      transitionDuration={0}
    >
      <a href="#content" className={styles['skip']}>
        {words.skip}
      </a>
      <AppShell.Header className={`${styles['top']} no-print`}>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger
            opened={open}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={words.menu}
            aria-expanded={open}
          />
          <div className={styles['brand']}>{brand}</div>
          <Group gap={6} ml="auto" wrap="nowrap">
            {tools}
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        p="xs"
        className={`${styles['menu']} no-print`}
        component="nav"
        aria-label={words.main}
        {...(open ? {} : { 'data-closed': true })}
      >
        {menu}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={styles['main']!}>
        {children}
      </AppShell.Main>
    </AppShell>
  );
}

/** The frame of those who are not signed in: no menu. */
export function BareFrame({
  tools,
  brand,
  children,
}: Pick<FrameProps, 'tools' | 'brand' | 'children'>) {
  return (
    <>
      <header className={styles['bare']}>
        <div className={styles['brand']}>{brand}</div>
        <Group gap={6} ml="auto" wrap="nowrap">
          {tools}
        </Group>
      </header>
      <main id="content" tabIndex={-1} className={styles['narrow']}>
        {children}
      </main>
    </>
  );
}

/** A small tool with a sign on it; what it does is its name. */
export function Tool({ label, onClick, children }: {
  readonly label: string; readonly onClick: () => void; readonly children: ReactNode;
}) {
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={label} title={label} onClick={onClick}
      color="var(--mantine-color-text)">
      {children}
    </ActionIcon>
  );
}

/** Turns the dark theme on and off. */
export function ThemeTool({
  words,
}: {
  readonly words: { readonly dark: string; readonly light: string };
}) {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <Tool
      label={dark ? words.light : words.dark}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun size={20} aria-hidden="true" /> : <IconMoon size={20} aria-hidden="true" />}
    </Tool>
  );
}
