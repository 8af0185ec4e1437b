import { When } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Awaits, Can, DueOf, StateOf, What, Who } from './cells.js';
import type { DecidedCase, Task, WaitingCase } from './tasks.js';
import { inboxWords } from './words.js';

/** The columns of the desk's lists. */
export function useColumns() {
  const say = useWords(inboxWords);
  const said = useSaid();
  const what: Column<Task> = {
    name: 'what', heading: say('what'), names: true, show: (task) => <What task={task} />,
  };
  const state: Column<Task> = {
    name: 'state', heading: say('state'), show: (task) => <StateOf task={task} />,
  };
  const due: Column<Task> = {
    name: 'due', heading: say('due'), show: (task) => <DueOf task={task} />,
  };
  const work: Column<Task>[] = [
    what, state, due,
    { name: 'can', heading: say('can'), show: (task) => <Can task={task} /> },
    { name: 'who', heading: say('who'), show: (task) => <Who task={task} /> },
  ];
  const waiting: Column<WaitingCase>[] = [
    what, state, due,
    { name: 'awaits', heading: say('awaits'), show: ({ awaits }) => <Awaits of={awaits} /> },
  ];
  const decided: Column<DecidedCase>[] = [
    what,
    { name: 'decision', heading: say('decision'), show: ({ decision }) => said(decision) },
    { name: 'at', heading: say('decidedAt'), show: ({ decidedAt }) => <When at={decidedAt} /> },
    { ...state, heading: say('nowState') },
  ];
  return { work, waiting, decided };
}
