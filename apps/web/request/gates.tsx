import type { components } from '#openapi';
import { Fold, Policy, Provision, Rows } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useLawWords } from './law-words.js';
import type { RuleSaid } from './law-words.js';
import { requestWords } from './words.js';

const thresholds = ['beforeSignature', 'atSignature', 'duringAndAfter'] as const;

/** What stands before each threshold of a measure, in the words of its rules. */
export function Gates({ gates }: { readonly gates: components['schemas']['Measure']['gates'] }) {
  const say = useWords(requestWords);
  const words = useLawWords();
  return (
    <Fold title={say('gates')}>
      <Rows>
        {thresholds.filter((threshold) => gates[threshold].length > 0).map((threshold) => (
          <div key={threshold}>
            <strong>{say(threshold)}</strong>
            <ul>
              {gates[threshold].map((id) => (
                <li key={id}><Rule rule={words.get(id)} /></li>
              ))}
            </ul>
          </div>
        ))}
      </Rows>
    </Fold>
  );
}

/** One rule in its words, with the provision or the policy it comes from. */
export function Rule({ rule }: { readonly rule: RuleSaid | undefined }) {
  const said = useSaid();
  if (rule === undefined) return null;
  return (
    <>
      {rule.by !== null && <><Provision by={rule.by} />: </>}
      {said(rule.says)}
      {rule.policy !== null && <> (<Policy id={rule.policy} />)</>}
    </>
  );
}
