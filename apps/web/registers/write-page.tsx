import { getRouteApi } from '@tanstack/react-router';
import { Answered, GoTo, Notice, Page, Provision } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useWriters } from './act-buttons.js';
import { useRegister } from './asking.js';
import type { Register, RegisterAct } from './asking.js';
import { WriteForm } from './write-form.js';
import { registersWords } from './words.js';

const route = getRouteApi('/registers/$name/write/$act');

/** An act on a register, drawn from its schema. */
export function WritePage() {
  const say = useWords(registersWords);
  const said = useSaid();
  const { name, act } = route.useParams();
  const query = useRegister(name);
  const { data } = query;
  const found = data?.acts.find((each) => each.act === act);
  return (
    <Page key={`${name} ${act}`} title={found === undefined ? say('write') : said(found.label)}
      lead={data !== undefined && found !== undefined &&
        <>{said(data.title)} · <Provision by={found.by} /></>}>
      <Answered query={query}>
        {(register) => <Asked register={register} act={found} />}
      </Answered>
      <div>
        <GoTo to="/registers/$name" params={{ name }}>
          {say('toRegister', { title: data === undefined ? name : said(data.title) })}
        </GoTo>
      </div>
    </Page>
  );
}

function Asked({ register, act }: {
  readonly register: Register; readonly act: RegisterAct | undefined;
}) {
  const say = useWords(registersWords);
  const { entry } = route.useSearch();
  const writers = useWriters(register.names, act === undefined ? [] : [act]);
  if (act === undefined) return <Notice tone="warn" title={say('noAct')} />;
  if (!act.mine) {
    return (
      <Notice tone="warn" title={say('notYours')}>
        {say('notYoursLong', { offices: writers })}
      </Notice>
    );
  }
  if (entry !== undefined && register.standing[entry]?.open === false) {
    return <Notice tone="warn" title={say('mayNotEntry')}>{say('closedEntry')}</Notice>;
  }
  return <WriteForm key={entry ?? ''} register={register} act={act} entry={entry} />;
}
