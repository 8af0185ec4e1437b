import type { components } from '#openapi';
import { Answered, DataList, GoTo, Page, Sign } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useRegisters } from './asking.js';
import styles from './registers.module.css';
import { registersWords } from './words.js';

type Card = components['schemas']['RegisterCard'];

/** Every register: what it holds, and whether the reader reads it and writes into it. */
export function RegistersPage() {
  const say = useWords(registersWords);
  const query = useRegisters();
  const columns = useColumns();
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Answered query={query}>
        {({ registers }) => (
          <DataList caption={say('title')} columns={columns} rows={registers}
            keyOf={({ name }) => name} />
        )}
      </Answered>
    </Page>
  );
}

function useColumns(): readonly Column<Card>[] {
  const say = useWords(registersWords);
  const said = useSaid();
  return [
    {
      name: 'register', heading: say('register'), names: true,
      show: ({ name, title, reads }) => reads
        ? <GoTo to="/registers/$name" params={{ name }}>{said(title)}</GoTo>
        : said(title),
    },
    { name: 'about', heading: say('about'), show: ({ about }) => said(about) },
    { name: 'count', heading: say('entries'), number: true, show: ({ count }) => count ?? '–' },
    { name: 'yours', heading: say('yours'), show: (card) => <Rights of={card} /> },
  ];
}

function Rights({ of: { reads, writes } }: { readonly of: Card }) {
  const say = useWords(registersWords);
  const [tone, words] = writes
    ? ['good', say('writes')] as const
    : reads ? ['news', say('reads')] as const : ['quiet', say('closed')] as const;
  return <span className={styles['right']}><Sign tone={tone} />{words}</span>;
}
