import { Exact, Facts, Fold, Line, Provision, Says, Section, State } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { ProvisionAnswer, Rule } from './asking.js';
import styles from './act.module.css';
import { InEnglish } from './policy-card.js';
import { standingOf, toneOf } from './standing.js';
import { actWords } from './words.js';

/** The rules that were drawn from the provision, and how the register stands to each. */
export function RuleList({ of: { rules, citation, measures } }: { readonly of: ProvisionAnswer }) {
  const say = useWords(actWords);
  return (
    <Section title={`${say('rules')} (${rules.length})`}>
      {rules.length === 0 && <Says>{say('noRules')}</Says>}
      <ul className={styles['list']}>
        {rules.map((rule) => (
          <li key={rule.id} id={rule.id} tabIndex={-1} className={styles['place']}>
            <OneRule rule={rule} here={rule.by === citation} measures={measures} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneRule({ rule, here, measures }: {
  readonly rule: Rule; readonly here: boolean; readonly measures: ProvisionAnswer['measures'];
}) {
  const say = useWords(actWords);
  const said = useSaid();
  const { id, kind, status, test, boundary } = rule;
  const standing = standingOf(rule);
  // Before which threshold of which measure the rule stands.
  const gates = measures.flatMap((measure) =>
    measure.stands.filter(({ of }) => of === id).map(({ at }) => `${measure.id} ${say(at)}`));
  return (
    <>
      <Line>
        <State tone={toneOf[standing]}>{say(standing)}</State>
        <span>{say(kind)}</span><Exact>{id}</Exact>
        {!here && <Provision by={rule.by} />}
      </Line>
      <p>{said(rule)}</p>
      {typeof status === 'object' && <Says quiet>{said(status.outside)}</Says>}
      {gates.length > 0 && <Facts of={[[say('gate'), gates.join('; ')]]} />}
      <Fold title={say('checked')}>
        <Says><InEnglish>{test}</InEnglish></Says>
        {boundary !== undefined && (
          <Says>{say('boundary')}: <InEnglish>{boundary}</InEnglish></Says>
        )}
      </Fold>
    </>
  );
}
