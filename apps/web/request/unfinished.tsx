import { useQueries } from '@tanstack/react-query';
import { api, client } from '../call/client.js';
import { GoTo, Section, Rows, Says, When } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { stepOfDraft } from './draft-names.js';
import { requestWords } from './words.js';

/** What somebody began and did not finish, to go on with: drafts, and cases being drafted. */
export function Unfinished({ beginnings }: {
  /** The states in which cases of the measures begin. */
  readonly beginnings: readonly string[];
}) {
  const say = useWords(requestWords);
  const drafts = useStepDrafts();
  const cases = useCasesIn(beginnings);
  if (drafts.length === 0 && cases.length === 0) return null;
  return (
    <Section title={say('begun')}>
      <Rows>
        {drafts.length > 0 && <Drafts of={drafts} />}
        {cases.length > 0 && <Cases of={cases} />}
      </Rows>
    </Section>
  );
}

function useStepDrafts() {
  const { data } = api.useQuery('get', '/api/drafts', {}, { staleTime: 0 });
  return (data?.items ?? []).flatMap(({ name, label, at }) => {
    const of = stepOfDraft(name);
    return of === null ? [] : [{ ...of, name, label, at }];
  });
}

function Drafts({ of }: { readonly of: ReturnType<typeof useStepDrafts> }) {
  const say = useWords(requestWords);
  return (
    <div>
      <strong>{say('drafts')}</strong>
      <ul>
        {of.map(({ id, step, name, label, at }) => (
          <li key={name}>
            <GoTo to="/cases/$id/steps/$step" params={{ id, step }}>{label}</GoTo>
            {' '}<Says quiet>{say('savedAt')} <When at={at} /></Says>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useCasesIn(states: readonly string[]) {
  return useQueries({
    queries: states.map((state) => ({
      queryKey: ['get', '/api/cases', 'begun', state],
      queryFn: async () =>
        (await client.GET('/api/cases', { params: { query: { state } } })).data?.items ?? [],
    })),
    combine: (answers) => answers.flatMap(({ data = [] }) => data).filter(({ done }) => !done),
  });
}

function Cases({ of }: { readonly of: ReturnType<typeof useCasesIn> }) {
  const say = useWords(requestWords);
  const said = useSaid();
  return (
    <div>
      <strong>{say('begunCases')}</strong>
      <ul>
        {of.map(({ id, title, unitName, openedAt }) => (
          <li key={id}>
            <GoTo to="/cases/$id" params={{ id }}>{said(title)}</GoTo>
            {' '}
            <Says quiet>{unitName} · {say('openedAt')} <When at={openedAt} /> · {id}</Says>
          </li>
        ))}
      </ul>
    </div>
  );
}
