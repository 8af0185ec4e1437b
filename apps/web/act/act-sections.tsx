import { Fragment, memo } from 'react';
import { Leads } from '../ui/index.js';
import { useSaid } from '../words/room-words.js';
import styles from './act.module.css';
import { Row } from './act-row.js';
import { chaptersOf } from './chapters.js';
import type { Found } from './finding.js';
import { Marked } from './marked.js';
import { HeadingMarks } from './marks.js';
import { roomOfRows } from './room-taken.js';

/** The Act, as far as it was looked for, chapter by chapter. */
export const ActSections = memo(function ActSections({ found }: {
  readonly found: readonly Found[];
}) {
  const said = useSaid();
  return (
    <>
      {chaptersOf(found).map(({ chapter, parts }) => (
        <Fragment key={chapter.et}>
          <h2 className={styles['chapter']}>{said(chapter)}</h2>
          {parts.map((part) => <SectionOf key={part.section.key} {...part} />)}
        </Fragment>
      ))}
    </>
  );
});

function SectionOf({ section, rows }: Found) {
  const { key, by, title } = section;
  return (
    <section className={styles['section']} id={key} tabIndex={-1} style={roomOfRows(rows)}>
      <h3 className={styles['heading']}>
        <span>
          <Leads to={`/act/${key}`}>{by}</Leads> <span lang="et"><Marked>{title.et}</Marked></span>
        </span>
        <span lang="en"><Marked>{title.en}</Marked></span>
      </h3>
      <HeadingMarks section={section} />
      {rows.map((row) => <Row key={row.key} row={row} anchored={row.key !== key} />)}
    </section>
  );
}
