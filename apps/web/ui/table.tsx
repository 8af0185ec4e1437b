import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useWords } from '../words/room-words.js';
import styles from './table.module.css';
import { uiWords } from './words.js';

/** A column: its heading and what it shows of a row. */
export interface Column<Row> {
  readonly name: string;
  readonly heading: string;
  readonly show: (row: Row) => ReactNode;
  /** Whether the list can be ordered by it. */
  readonly sorts?: boolean;
  /** The cell that names the row. */
  readonly names?: boolean;
  readonly number?: boolean;
}

interface ListProps<Row> {
  /** What the list is, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sort?: { readonly by: string; readonly down: boolean } | undefined;
  readonly onSort?: (by: string, down: boolean) => void;
  /** Rows close to one another, where there are many and each is short. */
  readonly dense?: boolean;
  /** Shown instead of an empty list. */
  readonly empty?: ReactNode;
}

/** A list; j and k go from link to link, as the arrows do. */
export function DataList<Row>(props: ListProps<Row>) {
  const { caption, columns, rows, keyOf, dense = false, empty } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <Table.ScrollContainer minWidth={0} type="native" className={styles['scroll']!}
      tabIndex={0} role="group" aria-label={caption}>
      <Table verticalSpacing={dense ? 4 : 'sm'} highlightOnHover
        className={`${styles['table']} ${dense ? '' : styles['cards']}`}>
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead><Table.Tr>{columns.map((column) => (
          <Heading key={column.name} column={column} {...props} />
        ))}</Table.Tr></Table.Thead>
        <Table.Tbody ref={body} onKeyDown={(event) => moveBy(event, body.current)}>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>{columns.map((column) => (
              <Cell key={column.name} column={column} row={row} />
            ))}</Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { names = false, number = false, show, heading } = column;
  const content = <><span className={styles['label']}>{heading}</span>
    <div className={styles['value']}>{show(row)}</div></>;
  const look = number ? styles['number']! : '';
  return names
    ? <Table.Th scope="row" className={look}>{content}</Table.Th>
    : <Table.Td className={look}>{content}</Table.Td>;
}

function Heading<Row>({ column, sort, onSort }: {
  readonly column: Column<Row>;
} & Pick<ListProps<Row>, 'sort' | 'onSort'>) {
  const say = useWords(uiWords);
  const { name, heading, sorts = false, number = false } = column;
  const look = number ? styles['number']! : '';
  if (!sorts || onSort === undefined) {
    return <Table.Th scope="col" className={look}>{heading}</Table.Th>;
  }
  const chosen = sort?.by === name;
  const order = chosen ? (sort.down ? 'descending' : 'ascending') : 'none';
  const Icon = chosen ? (sort.down ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  return (
    <Table.Th scope="col" aria-sort={order} className={look}>
      <UnstyledButton onClick={() => onSort(name, chosen && !sort.down)}
        aria-label={say('sorted', { column: heading })}>
        <Group gap={4} wrap="nowrap">
          <Text span fw={650}>{heading}</Text><Icon size={16} aria-hidden="true" />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}

/** j, k and the arrows move between the first links of the rows; no key does anything else. */
function moveBy(event: KeyboardEvent, body: HTMLElement | null): void {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  const here = (event.target as HTMLElement).closest('tr');
  if (step === undefined || here === null || body === null || event.ctrlKey || event.metaKey)
    return;
  if ((event.target as HTMLElement).closest('input, select, textarea') !== null) return;
  const lines = [...body.querySelectorAll('tr')];
  const next = lines[lines.indexOf(here) + step]?.querySelector<HTMLElement>('a, button');
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
}
