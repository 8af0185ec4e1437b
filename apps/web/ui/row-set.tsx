import type { ReactNode } from 'react';
import { Fieldset, Stack, Text } from '@mantine/core';
import styles from './row-set.module.css';
import { Provision } from './text.js';

/** Fields that belong together, under one heading; a set within a set is one of its rows. */
export function RowSet({ label, help, by, error, inner = false, children }: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly by?: string | undefined;
  readonly error?: string | null | undefined;
  readonly inner?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Fieldset legend={label} variant={inner ? 'filled' : 'default'}
      classNames={{ legend: styles['legend']! }}>
      <Stack gap="sm">
        {(by !== undefined || help !== undefined) && (
          <Text component="div" size="sm">
            {by !== undefined && <Provision by={by} />}{by !== undefined && help && ' · '}{help}
          </Text>
        )}
        {error !== null && error !== undefined && (
          <Text component="p" size="sm" c="var(--mantine-color-error)" m={0}>{error}</Text>
        )}
        {children}
      </Stack>
    </Fieldset>
  );
}
