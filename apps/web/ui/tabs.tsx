import type { ReactNode } from 'react';
import { Tabs } from '@mantine/core';

/** One tab: its name in the address, its words, and what stands under it. */
export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly children: ReactNode;
}

/** Tabs; which one is open belongs in the address, so the page keeps it. */
export function TabList({ label, tabs, open, onOpen }: {
  readonly label: string; readonly tabs: readonly Tab[];
  readonly open: string; readonly onOpen: (name: string) => void;
}) {
  return (
    <Tabs value={open} onChange={(name) => name !== null && onOpen(name)} keepMounted={false}>
      <Tabs.List aria-label={label}>
        {tabs.map(({ name, label: words, count }) => (
          <Tabs.Tab key={name} value={name}>
            {count === undefined ? words : `${words} (${count})`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, children }) => (
        <Tabs.Panel key={name} value={name} pt="md">{children}</Tabs.Panel>
      ))}
    </Tabs>
  );
}
