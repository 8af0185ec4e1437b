import type { components } from '#openapi';
import { api } from '../call/client.js';
import {
  Answered, DataList, Empty, Facts, GoTo, Rows, Says, Section, When, useAmount,
} from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { FileLink } from './file-link.js';
import { witnessWords } from './witness-words.js';

type Policy = components['schemas']['WitnessPolicy'];
type Witness = components['schemas']['Witness'];

/** Who cosigns the heads of the trail, by which policy, and how far each of them has. */
export function Witnesses() {
  const say = useWords(witnessWords);
  const query = api.useQuery('get', '/api/trail/witness');
  return (
    <Section title={say('witnesses')}>
      <Answered query={query}>
        {({ policy, witnesses, size }) => policy === null
          ? <Says quiet>{say('noPolicy')}</Says>
          : <UnderPolicy policy={policy} witnesses={witnesses} size={size} />}
      </Answered>
    </Section>
  );
}

function UnderPolicy({ policy, witnesses, size }: {
  readonly policy: Policy; readonly witnesses: readonly Witness[]; readonly size: number;
}) {
  const say = useWords(witnessWords);
  const columns = useColumns(size);
  const { entry, since, gate, graceMinutes, text } = policy;
  return (
    <Rows gap="sm">
      <Says quiet>{say('witnessesSay')}</Says>
      <Facts of={[
        [say('policyEntry'), (
          <span key="e">
            <GoTo to="/trail/$seq" params={{ seq: String(entry) }}>{String(entry)}</GoTo>
            {' · '}<When at={since} />
          </span>
        )],
        [say('gate'), gate ? say('gateOn', { minutes: graceMinutes }) : say('gateOff')],
      ]} />
      <DataList caption={say('witnesses')} columns={columns} rows={[...witnesses]}
        keyOf={({ name }) => name} empty={<Empty>{say('noWitness')}</Empty>} />
      <div><FileLink name="policy" content={text}>{say('savePolicy')}</FileLink></div>
    </Rows>
  );
}

function useColumns(all: number): Column<Witness>[] {
  const say = useWords(witnessWords);
  return [
    { name: 'name', heading: say('witness'), names: true, show: ({ name }) => name },
    {
      name: 'size', heading: say('cosigned'), number: true,
      show: ({ size }) => `${size} / ${all}`,
    },
    {
      name: 'at', heading: say('cosignedAt'),
      show: ({ at, age }) => at === null ? say('never') : <Since at={at} age={age ?? 0} />,
    },
    { name: 'answer', heading: say('answers'), show: (each) => say(`outcome_${answerOf(each)}`) },
  ];
}

const answerOf = ({ asked, outcome }: Witness) =>
  asked === 'file' ? 'file' as const : outcome ?? 'none' as const;

function Since({ at, age }: { readonly at: string; readonly age: number }) {
  const say = useWords(witnessWords);
  const amount = useAmount(age);
  return <><When at={at} /> ({say('ago', { amount })})</>;
}
