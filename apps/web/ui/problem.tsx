import type { ReactNode } from 'react';
import { List, Text } from '@mantine/core';
import { problemIn } from '../call/problem.js';
import type { Refusal } from '../call/problem.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Notice } from './alert.js';
import { Act } from './button.js';
import { Policy, Provision } from './text.js';
import { uiWords } from './words.js';

/** Why the Act does not allow something: each provision with its reason. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const said = useSaid();
  return (
    <List spacing="xs">
      {refusals.map(({ rule, by, because, policy }) => (
        <List.Item key={`${rule} ${because.en}`}>
          <Provision by={by} />: {said(because)}
          {policy !== undefined && policy !== null && <> (<Policy id={policy} />)</>}
        </List.Item>
      ))}
    </List>
  );
}

/** What went wrong, in words of the reader, and what may be done about it. */
export function Problem({ error, again }: {
  readonly error: unknown; readonly again?: () => void;
}) {
  const say = useWords(uiWords);
  const said = useSaid();
  const problem = problemIn(error);
  // Whoever was refused once is refused again: there is nothing to try.
  const refused = problem !== null && problem.status >= 400 && problem.status < 500;
  const retry: ReactNode = again !== undefined && !refused && (
    <Act onClick={again}>{say('again')}</Act>
  );
  if (problem === null) {
    return <Notice tone="bad" title={say('problem')} live>{say('notReached')} {retry}</Notice>;
  }
  const { because, refusals, faults } = problem;
  const title = refusals.length > 0 ? say('refused') : said(problem.says);
  return (
    <Notice tone="bad" title={title} live>
      {because !== null && <Text component="p" m={0} mb="xs">{said(because)}</Text>}
      {refusals.length > 0 && <Refusals refusals={refusals} />}
      {faults.length > 0 && (
        <List>
          {faults.map(({ path, says }) => <List.Item key={path}>{path}: {said(says)}</List.Item>)}
        </List>
      )}
      {retry}
    </Notice>
  );
}
