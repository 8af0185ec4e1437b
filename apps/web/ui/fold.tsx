import type { ReactNode } from 'react';
import styles from './fold.module.css';

/** Something that is there and need not be seen at once. */
export function Fold({ title, open = false, children }: {
  readonly title: ReactNode; readonly open?: boolean; readonly children: ReactNode;
}) {
  return (
    <details className={styles['fold']} open={open}>
      <summary>{title}</summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}
