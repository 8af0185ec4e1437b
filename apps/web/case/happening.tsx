import { Fold, GoTo, Policy, Provision, State, When, Written } from '../ui/index.js';
import type { Happening } from '../ui/index.js';
import { useSession } from '../shell/session.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Fields, hasFields } from './fields.js';
import type { Values } from './fields.js';
import { kindOf } from './kinds.js';
import type { Measure, TimelineLine } from './reads.js';
import { Who } from './word.js';
import { caseWords } from './words.js';

const tones = {
  kindStep: 'good', kindRefused: 'bad', kindQuestion: 'news', kindClaim: 'quiet',
  kindNotice: 'news', kindDue: 'time', kindRead: 'quiet',
} as const;

/** An entry of the case as a happening: what, who, in which office, when, and what came of it. */
export function useHappening(measure: Measure, open: boolean): (line: TimelineLine) => Happening {
  const said = useSaid();
  const say = useWords(caseWords);
  return (line) => {
    const kind = kindOf(line.type);
    return {
      name: String(line.seq), tone: kind === null ? 'quiet' : tones[kind],
      title: (
        <>{said(line.words)}{line.late && <> <State tone="warn">{say('late')}</State></>}</>
      ),
      under: <Under line={line} />,
      children: <CameOf line={line} measure={measure} open={open} />,
    };
  };
}

function Under({ line: { at, who, seq } }: { readonly line: TimelineLine }) {
  const say = useWords(caseWords);
  const seesTrail = useSession().rooms.includes('trail');
  return (
    <>
      <When at={at} /> · <Who name={who.name} office={who.office} />
      {seesTrail && (
        <> · <GoTo to="/trail/$seq" params={{ seq: String(seq) }}>{say('entry', { seq })}</GoTo></>
      )}
    </>
  );
}

interface CameOfProps {
  readonly line: TimelineLine;
  readonly measure: Measure;
  readonly open: boolean;
}

function CameOf({ line, measure, open }: CameOfProps) {
  const say = useWords(caseWords);
  const said = useSaid();
  const { state, refusals } = line;
  return (
    <>
      {refusals.length > 0 && (
        <div>
          {say('refusedBy')}:{' '}
          {refusals.map(({ rule, by, policy }, place) => (
            <span key={`${rule} ${policy ?? ''}`}>
              {place > 0 && ', '}<Provision by={by} />
              {policy !== undefined && <> (<Policy id={policy} />)</>}
            </span>
          ))}
        </div>
      )}
      {state !== null && (
        <div>{say('ledTo')}: {said(state.words)} (<Provision by={state.by} />)</div>
      )}
      <Said line={line} measure={measure} open={open} />
    </>
  );
}

/** What was said: the fields of a step by their labels, or the words of a question or answer. */
function Said({ line: { step }, measure, open }: CameOfProps) {
  const say = useWords(caseWords);
  const values: Values = step ?? {};
  const schema = measure.steps.find(({ type }) => type === values['type'])?.schema;
  if (schema === undefined) {
    return typeof values['text'] === 'string' ? <Written>{values['text']}</Written> : null;
  }
  if (!hasFields({ schema, values })) return null;
  return (
    <Fold title={say('said')} open={open}><Fields schema={schema} values={values} /></Fold>
  );
}
