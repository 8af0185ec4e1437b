import { useState } from 'react';
import { Answered, Empty, Line, Rows, SmallChoice, Timeline } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { kindOf } from './kinds.js';
import type { Kind } from './kinds.js';
import { useMeasure, useTimeline } from './reads.js';
import type { CaseView, Measure, TimelineLine } from './reads.js';
import { useHappening } from './happening.js';
import { caseWords } from './words.js';

/** What happened in the case, newest first, all of it or one kind. */
export function TimelineTab({ view, open = false }: {
  readonly view: CaseView; readonly open?: boolean;
}) {
  const timeline = useTimeline(view.id);
  const measure = useMeasure(view.measure);
  return (
    <Answered query={timeline}>
      {({ entries }) => (
        <Answered query={measure}>
          {(known) => <Entries entries={entries} measure={known} open={open} />}
        </Answered>
      )}
    </Answered>
  );
}

interface EntriesProps {
  readonly entries: readonly TimelineLine[];
  readonly measure: Measure;
  /** Whether what the steps said is shown at once, as on paper. */
  readonly open: boolean;
}

function Entries({ entries, measure, open }: EntriesProps) {
  const say = useWords(caseWords);
  const happening = useHappening(measure, open);
  const [kind, setKind] = useState<Kind | null>(null);
  const there = [...new Set(entries.flatMap(({ type }) => kindOf(type) ?? []))];
  const shown = withNews(entries)
    .filter(({ type }) => kind === null || kindOf(type) === kind)
    .toReversed();
  return (
    <Rows>
      <div className="no-print">
        <Line>
          <SmallChoice label={say('filter')} required value={kind ?? 'all'}
            onChange={(next) => setKind(there.find((each) => each === next) ?? null)}
            options={['all' as const, ...there].map((name) => ({
              value: name, label: say(name),
            }))} />
          <span role="status">
            {say('shown', { count: shown.length })}, {say('newestFirst')}
          </span>
        </Line>
      </div>
      {shown.length === 0 && <Empty>{say('noEntries')}</Empty>}
      <Timeline label={say('timeline')} of={shown.map(happening)} />
    </Rows>
  );
}

/** The state stands with the entry that led to it, and not with each that left it as it was. */
function withNews(entries: readonly TimelineLine[]): readonly TimelineLine[] {
  let before = '';
  return entries.map((line) => {
    const { state } = line;
    if (state === null) return line;
    const news = state.name !== before;
    before = state.name;
    return news ? line : { ...line, state: null };
  });
}
