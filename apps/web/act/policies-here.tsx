import { Section } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { ProvisionAnswer } from './asking.js';
import { PolicyCard } from './policy-card.js';
import { actWords } from './words.js';

/** The choices that touch the provision: marked as what they are, and after the law. */
export function PoliciesHere({ of: { policies } }: { readonly of: ProvisionAnswer }) {
  const say = useWords(actWords);
  if (policies.length === 0) return null;
  return (
    <Section title={`${say('policies')} (${policies.length})`}>
      {policies.map((policy) => <PolicyCard key={policy.id} policy={policy} />)}
    </Section>
  );
}
