import { useState } from 'react';
import { Act, DataList, Exact, State } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSession } from '../shell/session.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Account } from './asking.js';
import { CloseAccount } from './close-account.js';
import { registersWords } from './words.js';

/** Every account, with the offices of its person now. */
export function AccountList({ accounts, runs }: {
  readonly accounts: readonly Account[]; readonly runs: boolean;
}) {
  const say = useWords(registersWords);
  const [asked, setAsked] = useState<Account | null>(null);
  const columns = useColumns(runs, setAsked);
  return (
    <>
      <DataList caption={say('accounts')} columns={columns} rows={accounts}
        keyOf={({ person }) => person} />
      {asked !== null && <CloseAccount account={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function useColumns(runs: boolean, ask: (account: Account) => void): readonly Column<Account>[] {
  const say = useWords(registersWords);
  const { person: oneself } = useSession();
  return [
    {
      name: 'person', heading: say('person'), names: true,
      show: ({ name, person }) => name ?? <Exact>{person}</Exact>,
    },
    { name: 'signIn', heading: say('signIn'), show: ({ signIn }) => <Exact>{signIn}</Exact> },
    { name: 'offices', heading: say('offices'), show: ({ offices }) => <Offices of={offices} /> },
    {
      name: 'account', heading: say('account'),
      show: ({ disabled, demonstration }) => (
        <>
          <State tone={disabled ? 'bad' : 'good'}>{say(disabled ? 'shut' : 'open')}</State>
          {demonstration && <div>{say('demonstration')}</div>}
        </>
      ),
    },
    ...(runs ? [{
      name: 'act', heading: say('act'),
      show: (account: Account) => account.person === oneself
        ? say('oneself')
        : account.disabled ? '–' : (
          <Act small kind="danger" onClick={() => ask(account)}
            label={say('shutOf', { name: account.name ?? account.signIn })}>
            {say('shutAct')}
          </Act>
        ),
    }] : []),
  ];
}

function Offices({ of }: { readonly of: Account['offices'] }) {
  const say = useWords(registersWords);
  const said = useSaid();
  if (of.length === 0) return <em>{say('noOffice')}</em>;
  return (
    <>
      {of.map(({ office, name, unit, unitName }) => (
        <div key={`${office} ${unit}`}>{said(name)}{unitName !== null && `, ${unitName}`}</div>
      ))}
    </>
  );
}
