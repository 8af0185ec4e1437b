import { memo, useContext } from 'react';
import { Leads } from '../ui/index.js';
import type { ActRow } from './asking.js';
import styles from './act.module.css';
import { MadeOf } from './made-of.js';
import { Marked } from './marked.js';
import { RowMarks } from './marks.js';

/** One provision: its number, its words in both languages, and what was made of it. */
export const Row = memo(function Row({ row, anchored }: {
  readonly row: ActRow;
  /** Whether it stands under its own name; a row that is its section has the section's. */
  readonly anchored: boolean;
}) {
  return (
    <div className={styles['row']} data-row={row.key} data-depth={row.depth}
      {...(anchored ? { id: row.key, tabIndex: -1 } : {})}>
      <div className={styles['by']}><Leads to={`/act/${row.key}`}>{row.by}</Leads></div>
      <p lang="et" className={styles['et']}><Marked>{row.et}</Marked></p>
      <Translated en={row.en} />
      <RowMarks row={row} />
    </div>
  );
});

/** The published translation, or that it has nothing here. */
export function Translated({ en }: { readonly en: string | null }) {
  const { say } = useContext(MadeOf);
  if (en === null) return <p className={styles['lacks']}>{say('lacks')}</p>;
  return <p lang="en" className={styles['en']}><Marked>{en}</Marked></p>;
}
