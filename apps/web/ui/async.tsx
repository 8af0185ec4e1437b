import type { ReactNode } from 'react';
import { Progress, Skeleton, Stack, Text } from '@mantine/core';
import { useWords } from '../words/room-words.js';
import { Problem } from './problem.js';
import { uiWords } from './words.js';

interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** What a query answers, once it has; until then that it is loading, or what went wrong. */
export function Answered<Answer>({ query, children }: {
  readonly query: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) {
    return <Problem error={query.error} again={() => void query.refetch()} />;
  }
  return <Loading />;
}

/** The place of something that is on its way. */
export function Loading() {
  const say = useWords(uiWords);
  return (
    <Stack gap="sm" role="status" aria-label={say('loading')}>
      <Skeleton h={24} w="40%" /><Skeleton h={96} /><Skeleton h={96} />
    </Stack>
  );
}

/** Nothing to show, said in words for people, with what may be done instead. */
export function Empty({ children, action }: {
  readonly children?: ReactNode; readonly action?: ReactNode;
}) {
  const say = useWords(uiWords);
  return (
    <Stack align="flex-start" gap="sm" py="md">
      <Text c="dimmed">{children ?? say('empty')}</Text>
      {action}
    </Stack>
  );
}

/** How far a long work has come. */
export function Going({ label, done, total }: {
  readonly label: string; readonly done: number; readonly total: number;
}) {
  const value = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <Stack gap={4}>
      <Text size="sm" role="status">{label} · {value} %</Text>
      <Progress value={value} aria-label={label} transitionDuration={0} />
    </Stack>
  );
}
