import { DataList, Empty, Facts, Rows, Section, When } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { ToCase } from './case-facts.js';
import type { CaseView } from './reads.js';
import { caseWords } from './words.js';

type Props = { readonly view: CaseView };

/** Earlier decisions with their days, refusals of the same, and the cases of telling persons. */
export function Linked({ view }: Props) {
  const say = useWords(caseWords);
  const { renews, act } = view;
  return (
    <Rows gap="lg">
      {(renews !== null || act !== null) && (
        <Section title={say('linked')}>
          <Facts of={[
            [say('renews'), renews !== null && <ToCase key="renews" id={renews} />],
            [say('act'), act !== null && <ToCase key="act" id={act} />],
          ]} />
        </Section>
      )}
      <Earlier view={view} />
      <Refused view={view} />
      <Telling view={view} />
    </Rows>
  );
}

function Earlier({ view: { chain } }: Props) {
  const say = useWords(caseWords);
  const said = useSaid();
  if (chain === null) return null;
  const { decisions, days: { here, before, total } } = chain;
  return (
    <Section title={say('chain')}>
      <Facts of={[
        [say('daysHere'), say('day', { count: here })],
        [say('daysBefore'), say('day', { count: before })],
        [say('daysTotal'), <strong key="total">{say('day', { count: total })}</strong>],
      ]} />
      <DataList caption={say('chain')} rows={decisions} keyOf={({ case: id }) => id}
        empty={<Empty>{say('noChain')}</Empty>}
        columns={[
          {
            name: 'case', heading: say('case'), names: true,
            show: ({ case: id, title }) => <>{said(title)} · <ToCase id={id} /></>,
          },
          {
            name: 'decided', heading: say('decidedAt'),
            show: ({ decidedAt }) => <When at={decidedAt} />,
          },
          { name: 'until', heading: say('untilDay'), show: ({ until }) => <When at={until} /> },
          {
            name: 'days', heading: say('used'), number: true,
            show: ({ days }) => say('day', { count: days }),
          },
        ]} />
    </Section>
  );
}

function Refused({ view: { refusedBefore } }: Props) {
  const say = useWords(caseWords);
  const said = useSaid();
  return (
    <Section title={say('refusedBefore')}>
      <DataList caption={say('refusedBefore')} rows={refusedBefore} keyOf={({ case: id }) => id}
        empty={<Empty>{say('noRefused')}</Empty>}
        columns={[
          {
            name: 'case', heading: say('case'), names: true,
            show: ({ case: id, title }) => <>{said(title)} · <ToCase id={id} /></>,
          },
          { name: 'at', heading: say('refusedAt'), show: ({ at }) => <When at={at} /> },
        ]} />
    </Section>
  );
}

function Telling({ view: { telling, subject, persons } }: Props) {
  const say = useWords(caseWords);
  const said = useSaid();
  const known = [...(subject === null ? [] : [subject]), ...persons];
  const nameOf = (person: string) => known.find(({ id }) => id === person)?.name ?? person;
  return (
    <Section title={say('telling')}>
      <DataList caption={say('telling')} rows={telling} keyOf={({ case: id }) => id}
        empty={<Empty>{say('noTelling')}</Empty>}
        columns={[
          {
            name: 'case', heading: say('case'), names: true,
            show: ({ case: id }) => <ToCase id={id} />,
          },
          { name: 'person', heading: say('person'), show: ({ person }) => nameOf(person) },
          { name: 'state', heading: say('state'), show: ({ words }) => said(words) },
        ]} />
    </Section>
  );
}
