import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { dayInWords } from '#calendar/in-words';
import type { Day } from '#calendar/day';
import type { components } from '#openapi';
import { Answered, Empty, ManyLinks, Page, Print, Says, Section } from '../ui/index.js';
import { useLanguage, useSaid, useWords } from '../words/room-words.js';
import { ActSections } from './act-sections.js';
import { useAct, useLaw } from './asking.js';
import type { ActAnswer, PolicyCard as Card } from './asking.js';
import { Contents } from './contents.js';
import { Coverage } from './coverage.js';
import { findPolicies, findRows, standingById, wordsIn } from './finding.js';
import { MadeOf, useMaking } from './made-of.js';
import { LookedFor } from './marked.js';
import { PolicyCard } from './policy-card.js';
import { Tools } from './tools.js';
import type { Asked } from './tools.js';
import { useKeptPlace, useNamedPlace } from './use-place.js';
import { actWords } from './words.js';

const route = getRouteApi('/act');
type Law = components['schemas']['Law'];

/** The Act in its own words, with what the register makes of each provision. */
export function ActPage() {
  const act = useAct();
  const law = useLaw();
  return (
    <Answered query={act}>
      {(found) => <Answered query={law}>{(made) => <Whole act={found} law={made} />}</Answered>}
    </Answered>
  );
}

function Whole({ act, law }: { readonly act: ActAnswer; readonly law: Law }) {
  const say = useWords(actWords);
  const said = useSaid();
  const { q = '', only = '' } = route.useSearch();
  const looked = useMemo(() => ({ words: wordsIn(q), only }), [q, only]);
  const made = useMade(act, law);
  const found = useMemo(
    () => findRows(act.sections, looked, made.standing), [act, looked, made.standing],
  );
  const policies = useMemo(() => findPolicies(law.policies, looked), [law, looked]);
  const ask = useAsk(found);
  useNamedPlace();
  const count = found.reduce((sum, { rows }) => sum + rows.length, policies.length);
  return (
    <Page title={said(law.wordings[0]!.title)} lead={<Lead of={act.wording} />} actions={<Print />}>
      <Coverage of={law.coverage} />
      <LookedFor value={looked.words}>
        <MadeOf value={made}>
          <ManyLinks>
            <Contents found={found} policies={policies.length} />
            <Tools asked={{ q, only }} onAsk={ask} count={count} />
            {found.length === 0 && policies.length === 0 && <Empty>{say('foundNothing')}</Empty>}
            <ActSections found={found} />
            <Policies policies={policies} />
          </ManyLinks>
        </MadeOf>
      </LookedFor>
    </Page>
  );
}

/** Puts what is looked for into the address and leaves the reader where they were. */
function useAsk(found: unknown): (asked: Asked) => void {
  const navigate = route.useNavigate();
  const keep = useKeptPlace(found);
  return ({ q, only }) => {
    keep();
    void navigate({
      search: { ...(q === '' ? {} : { q }), ...(only === '' ? {} : { only }) },
      replace: true, resetScroll: false,
    });
  };
}

const useMade = (act: ActAnswer, law: Law) => useMaking(useMemo(() => ({
  standing: standingById(law.rules),
  measures: new Map(act.measures.map(({ id, title }) => [id, title])),
}), [act, law]));

function Lead({ of: { rt, from, to } }: { readonly of: ActAnswer['wording'] }) {
  const say = useWords(actWords);
  const language = useLanguage();
  const day = (at: string) => dayInWords(at as Day)[language];
  return <>{say('wording', { rt, from: day(from), to: day(to) })} {say('language')}</>;
}

function Policies({ policies }: { readonly policies: readonly Card[] }) {
  const say = useWords(actWords);
  if (policies.length === 0) return null;
  return (
    <div id="policies" tabIndex={-1}>
      <Section title={say('policies')}>
        <Says>{say('policiesLead')}</Says>
        {policies.map((policy) => <PolicyCard key={policy.id} policy={policy} />)}
      </Section>
    </div>
  );
}
