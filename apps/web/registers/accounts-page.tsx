import { useRegisters } from './asking.js';
import { Answered, Notice, Page, Section } from '../ui/index.js';
import { useSession } from '../shell/session.js';
import { useSaid, useWords } from '../words/room-words.js';
import { AccountList } from './account-list.js';
import { useAccounts } from './asking.js';
import { NewAccount } from './new-account.js';
import { registersWords } from './words.js';

/** Who can sign in, with the offices of each; an administrator makes and closes accounts. */
export function AccountsPage() {
  const say = useWords(registersWords);
  const said = useSaid();
  const { offices } = useSession();
  const query = useAccounts();
  const { data } = useRegisters();
  const title = data?.registers.find(({ name }) => name === 'offices')?.title;
  // The register asks again for itself: this only spares others a form that is not for them.
  const runs = offices.some(({ office }) => office === 'administrator');
  return (
    <Page title={say('accounts')}
      lead={title !== undefined && say('accountsLead', { title: said(title) })}>
      <Answered query={query}>
        {(accounts) => (
          <>
            {!runs && <Notice tone="news" title={say('onlyAdministrator')} />}
            <Section title={`${say('accounts')} (${accounts.length})`}>
              <AccountList accounts={accounts} runs={runs} />
            </Section>
            {runs && <NewAccount />}
          </>
        )}
      </Answered>
    </Page>
  );
}
