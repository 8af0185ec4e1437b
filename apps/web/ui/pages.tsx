import { Group, Pagination, Text } from '@mantine/core';
import { useWords } from '../words/room-words.js';
import { uiWords } from './words.js';

/** The pages of a long list. */
export function Pages({ page, pages, total, onPage }: {
  readonly page: number; readonly pages: number; readonly total: number;
  readonly onPage: (page: number) => void;
}) {
  const say = useWords(uiWords);
  const names = { previous: say('previous'), next: say('next') } as const;
  return (
    <Group justify="space-between" className="no-print">
      <Text c="dimmed" role="status">{say('total', { count: total })}</Text>
      {pages > 1 && (
        <nav aria-label={say('pages')}>
          <Pagination value={page} total={pages} onChange={onPage}
            getItemProps={(at) => ({
              'aria-label': say('page', { page: at }),
              ...(at === page ? { 'aria-current': 'page' as const } : {}),
            })}
            getControlProps={(control) =>
              control in names ? { 'aria-label': names[control as keyof typeof names] } : {}} />
        </nav>
      )}
    </Group>
  );
}
