import type { Refusal } from '#law/rule';
import type { Words } from '#law/words';
import { ofEntry } from '#trail/verdict';
import type { Verdict } from '#trail/verdict';

/** The Act, or a rule of the register, forbids what the entry says was done. */
export const ofRule = (seq: number, { et, en }: Words): Verdict =>
  ofEntry('E_RULE', seq, `Kirje ${seq}: ${et}`, `Entry ${seq}: ${en}`);

/** A refusal in one line: `§ 37¹ (4³): the term is longer than two months [AMB-03]`. */
export function cited({ by, because, policy }: Refusal, language: 'et' | 'en'): string {
  return `${by}: ${because[language]}${policy === undefined ? '' : ` [${policy}]`}`;
}

/** What is wrong with a step that the machine does not take. */
export function unlawful(type: string, refusals: readonly Refusal[]): Words {
  if (refusals.length === 0) {
    return {
      et: `samm „${type}” ei ole sellest olekust võimalik`,
      en: `“${type}” is not a step from that state`,
    };
  }
  const why = (language: 'et' | 'en') =>
    refusals.map((refusal) => cited(refusal, language)).join('; ');
  return {
    et: `samm „${type}” ei ole kirjes nimetatud asjaoludel õiguspärane: ${why('et')}`,
    en: `“${type}” is not lawful on the facts that it names: ${why('en')}`,
  };
}

/** What cannot be replayed at all. */
export const unplayable = (why: string): Words => ({
  et: `kirjet ei saa uuesti läbi mängida (${why})`,
  en: `it cannot be replayed (${why})`,
});
