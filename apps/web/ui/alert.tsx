import type { ReactNode } from 'react';
import { Alert } from '@mantine/core';
import styles from './alert.module.css';
import { Sign } from './state.js';
import type { Tone } from './state.js';

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  /** Said aloud at once where it appears while somebody works. */
  readonly live?: boolean;
}

/** Something to know before going on. */
export function Notice({ tone, title, children, live = false }: NoticeProps) {
  return (
    <Alert variant="outline" title={title} icon={<Sign tone={tone} size={22} />}
      role={live ? 'alert' : 'note'} className={styles[tone]!}
      classNames={{ title: styles['title']!, message: styles['message']! }}>
      {children}
    </Alert>
  );
}
