import { GoTo, Notice, Page } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { shellWords } from './words.js';

/** No such page. */
export function NotFound() {
  const say = useWords(shellWords);
  return (
    <Page title={say('notFound')} lead={say('notFoundLong')}>
      <GoTo to="/">{say('home')}</GoTo>
    </Page>
  );
}

/** A page that failed: the fault is ours, and the rest still works. */
export function Broken() {
  const say = useWords(shellWords);
  return (
    <Page title={say('broken')}>
      <Notice tone="bad" title={say('broken')} live>{say('brokenLong')}</Notice>
      <GoTo to="/">{say('home')}</GoTo>
    </Page>
  );
}
