import { useNavigate } from '@tanstack/react-router';
import { TabList } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { Activity, recordedIn } from './activity-tab.js';
import { Head } from './head.js';
import { Linked } from './linked-tab.js';
import { MachineTab } from './machine-tab.js';
import { NoticeList } from './notices-tab.js';
import { Overview } from './overview-tab.js';
import { Questions } from './questions-tab.js';
import type { CaseView } from './reads.js';
import { TimelineTab } from './timeline-tab.js';
import { caseWords } from './words.js';

const names = [
  'overview', 'timeline', 'machine', 'questions', 'notices', 'activity', 'linked',
] as const;
type Name = (typeof names)[number];

const parts: Readonly<Record<Name, (props: { readonly view: CaseView }) => React.ReactNode>> = {
  overview: Overview, timeline: TimelineTab, machine: MachineTab, questions: Questions,
  notices: NoticeList, activity: Activity, linked: Linked,
};

/** The parts of the case; which one is open stands in the address. */
export function Tabs({ view, tab }: {
  readonly view: CaseView; readonly tab: string | undefined;
}) {
  const say = useWords(caseWords);
  const navigate = useNavigate();
  const counts: Partial<Record<Name, number>> = {
    questions: view.questions, notices: view.notices.length, activity: recordedIn(view),
  };
  const open = names.find((name) => name === tab) ?? 'overview';
  return (
    <>
      <Head view={view} />
      <TabList label={say('tabs')} open={open}
        onOpen={(name) => void navigate({
          to: '/cases/$id', params: { id: view.id }, resetScroll: false,
          search: name === 'overview' ? {} : { tab: name },
        })}
        tabs={names.map((name) => {
          const Part = parts[name];
          return {
            name, label: say(name), count: counts[name], children: <Part view={view} />,
          };
        })} />
    </>
  );
}
