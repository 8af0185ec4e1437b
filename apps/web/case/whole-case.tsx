import { GoToButton, Print, Section } from '../ui/index.js';
import { useSession } from '../shell/session.js';
import { useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import { Activity, recordedIn } from './activity-tab.js';
import { CaseFacts } from './case-facts.js';
import styles from './case.module.css';
import { Dues } from './dues.js';
import { Head } from './head.js';
import { Held } from './held.js';
import { Linked } from './linked-tab.js';
import { NoticeList } from './notices-tab.js';
import { Persons } from './persons.js';
import { Questions } from './questions-tab.js';
import type { CaseView } from './reads.js';
import { TimelineTab } from './timeline-tab.js';
import { caseWords } from './words.js';

/** To the whole case as one page, for paper; and from it back. */
export function ToPaper({ id, whole }: { readonly id: string; readonly whole: boolean }) {
  const say = useWords(caseWords);
  return (
    <>
      <GoToButton to="/cases/$id" params={{ id }} kind="other"
        search={whole ? {} : { tab: 'paper' }}>
        {say(whole ? 'paperBack' : 'paper')}
      </GoToButton>
      {whole && <Print />}
    </>
  );
}

/** Everything of the case below one another, with its id, the time and who read it. */
export function WholeCase({ view }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const at = useTimeWords();
  const { name } = useSession();
  return (
    <div className={styles['paper']}>
      <p>{say('readBy', { name: name ?? '', at: at(view.now) })}</p>
      <Head view={view} />
      <CaseFacts view={view} />
      <Dues view={view} />
      <Persons view={view} />
      <Held view={view} />
      {recordedIn(view) > 0 && <Activity view={view} />}
      <Section title={say('notices')}><NoticeList view={view} /></Section>
      <Questions view={view} />
      <Linked view={view} />
      <Section title={say('timeline')}><TimelineTab view={view} open /></Section>
    </div>
  );
}
