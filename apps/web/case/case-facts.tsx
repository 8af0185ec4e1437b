import { Exact, Facts, GoTo, Section, When } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { CaseView } from './reads.js';
import { caseWords } from './words.js';

/** Where the case stands in the house, and what it belongs to. */
export function CaseFacts({ view }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const { id, unitName, unit, openedAt, from, until, ended, wording, renews, act, chain } = view;
  const days = chain?.days.total ?? 0;
  return (
    <Section title={say('facts')}>
      <Facts of={[
        [say('id'), <Exact key="id">{id}</Exact>],
        [say('unit'), unitName ?? <Exact key="unit">{unit}</Exact>],
        [say('opened'), <When key="opened" at={openedAt} />],
        [say('begun'), from !== null && <When key="from" at={from} />],
        [say('granted'), until !== null && <When key="until" at={until} />],
        [say('endedAt'), ended !== null && <When key="ended" at={ended.at} />],
        [say('days'), days > 0 && say('day', { count: days })],
        [say('renews'), renews !== null && <ToCase key="renews" id={renews} />],
        [say('act'), act !== null && <ToCase key="act" id={act} />],
        [say('wording'), <Exact key="wording">{wording}</Exact>],
      ]} />
    </Section>
  );
}

/** A link to another case. */
export function ToCase({ id }: { readonly id: string }) {
  return <GoTo to="/cases/$id" params={{ id }}><Exact>{id}</Exact></GoTo>;
}
