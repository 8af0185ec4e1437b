import { useState } from 'react';
import type { components } from '#openapi';
import { citationOf, keyOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { api } from '../call/client.js';
import { useSession } from '../shell/session.js';
import {
  Answered, Beside, Empty, GoToButton, Notice, Page, Provision, Rows, Says, Section, TextField,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { ActWords } from './act-words.js';
import { Gates } from './gates.js';
import { Unfinished } from './unfinished.js';
import { requestWords } from './words.js';

type Measure = components['schemas']['Measure'];

/** The clause first: which measure, on which provision, and what it will need. */
export function ChoosePage() {
  const say = useWords(requestWords);
  const asks = useSession().rooms.includes('request');
  const query = api.useQuery('get', '/api/measures', {}, { staleTime: Infinity });
  return (
    <Page title={say('choose')} lead={say('chooseLead')}>
      {!asks && <Notice tone="news" title={say('notYours')}>{say('notYoursLong')}</Notice>}
      <Answered query={query}>
        {({ measures }) => <Choice measures={measures} asks={asks} />}
      </Answered>
    </Page>
  );
}

function Choice({ measures, asks }: {
  readonly measures: readonly Measure[]; readonly asks: boolean;
}) {
  const say = useWords(requestWords);
  const [sought, setSought] = useState('');
  const openable = measures.filter(({ opensByItself }) => !opensByItself);
  const found = openable.filter(useMatching(sought));
  const beginnings = [...new Set(openable.map(({ machine }) => machine.initial))];
  return (
    <Rows>
      {asks && <Unfinished beginnings={beginnings} />}
      <TextField label={say('find')} help={say('findHelp')} value={sought} onChange={setSought}
        narrows search most={100} />
      <div role="status">
        {found.length === 0
          ? <Empty>{say('foundNone')}</Empty>
          : <Says quiet>{say('found', { count: found.length })}</Says>}
      </div>
      {found.map((measure) => <OneMeasure key={measure.id} measure={measure} asks={asks} />)}
    </Rows>
  );
}

/** Whether every word looked for stands in the measure's name, its means or its provision. */
function useMatching(sought: string): (measure: Measure) => boolean {
  const said = useSaid();
  const words = sought.toLocaleLowerCase('et').split(/\s+/).filter((word) => word !== '');
  return ({ id, title, means, section, basis }) => {
    const by = citationOf(basis as RuleId);
    const all = [id, said(title), said(means), section, by].join(' ').toLocaleLowerCase('et');
    return words.every((word) => all.includes(word));
  };
}

function OneMeasure({ measure, asks }: { readonly measure: Measure; readonly asks: boolean }) {
  const say = useWords(requestWords);
  const said = useSaid();
  const { id, title, section, basis, means, gates } = measure;
  const name = said(title);
  return (
    <Section title={`${section} · ${name}`}>
      <Beside>
        <ActWords of={keyOf(basis as RuleId)} />
        <Rows>
          <div>{say('by')}: <Provision by={citationOf(basis as RuleId)} /></div>
          <div>{say('means')}: {said(means)}</div>
          {asks && (
            <div>
              <GoToButton to="/new/$measure" params={{ measure: id }}
                aria-label={say('startFor', { title: name })}>
                {say('start')}
              </GoToButton>
            </div>
          )}
        </Rows>
      </Beside>
      <Gates gates={gates} />
    </Section>
  );
}
