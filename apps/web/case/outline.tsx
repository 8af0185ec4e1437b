import { Notice, Provision, Section, Says } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { Standing } from './head.js';
import { NoticeList } from './notices-tab.js';
import type { CaseView } from './reads.js';
import { caseWords } from './words.js';

/** The case as the addressee of a notice sees it: that it is, and the notice. */
export function Outline({ view }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  return (
    <>
      <Standing view={view} />
      <Notice tone="news" title={say('outlineTitle')}>
        <Says>{say('outlineLong')} (<Provision by="§ 36 (3) 3)" />)</Says>
      </Notice>
      <Section title={say('yourNotices')}><NoticeList view={view} /></Section>
    </>
  );
}
