import { getRouteApi } from '@tanstack/react-router';
import { Answered, GoTo, Page, Print, Section } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { ActButtons } from './act-buttons.js';
import { changesEntry, useRegister } from './asking.js';
import { EntryList } from './entry-list.js';
import { registersWords } from './words.js';

const route = getRouteApi('/registers/$name');

/** One register: its entries, and what the reader may write into it. */
export function RegisterPage() {
  const say = useWords(registersWords);
  const said = useSaid();
  const { name } = route.useParams();
  const query = useRegister(name);
  const { data } = query;
  return (
    <Page key={name} title={data === undefined ? say('register') : said(data.title)}
      {...(data === undefined ? {} : { lead: said(data.about) })} actions={<Print />}>
      <Answered query={query}>
        {(register) => (
          <>
            <ActButtons of={register} acts={register.acts.filter((act) => !changesEntry(act))} />
            <Section title={`${say('list')} (${register.entries.length})`}>
              <EntryList of={register} />
            </Section>
          </>
        )}
      </Answered>
      <div><GoTo to="/registers">{say('toRegisters')}</GoTo></div>
    </Page>
  );
}
