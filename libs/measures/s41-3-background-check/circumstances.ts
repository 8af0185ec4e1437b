// § 41³ (1): the nine circumstances that a background check verifies, as a table.
import { keyOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { Rule } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { says } from '../s36-common/law.js';

export interface Circumstance {
  readonly id: RuleId;
  readonly words: Words;
}

const circumstance = (id: RuleId, et: string, en: string): Circumstance =>
  ({ id, words: { et, en } });

/** Clause 4) is "piiratud teovõime", not incapacity as the translation has it (DIFF-13). */
export const circumstances: readonly Circumstance[] = [
  circumstance(
    'KKS-41s3-1-1',
    'p 1: tegevus Eesti või Kaitseväe üksuste julgeoleku vastu',
    '1) activity against the security of Estonia or of Defence Forces units',
  ),
  circumstance(
    'KKS-41s3-1-2',
    'p 2: koostöö välisriigi luure- või julgeolekuteenistusega',
    '2) cooperation with a foreign intelligence or security service',
  ),
  circumstance(
    'KKS-41s3-1-3',
    'p 3: seotus avalikku korda eirava või vägivaldset muutust taotleva organisatsiooniga',
    '3) link to an organisation that disregards public order or aims at violent change',
  ),
  circumstance('KKS-41s3-1-4', 'p 4: piiratud teovõime', '4) restricted active legal capacity'),
  circumstance(
    'KKS-41s3-1-5',
    'p 5: karistus tahtlikult toimepandud kuriteo eest',
    '5) conviction for an intentional crime',
  ),
  circumstance(
    'KKS-41s3-1-6',
    'p 6: ankeedis või selle lisades tahtlik varjamine, valeteave või võltsimine',
    '6) deliberate withholding, false data or forgery in the profile or its annexes',
  ),
  circumstance(
    'KKS-41s3-1-7',
    'p 7: narkootilise või psühhotroopse aine, alkoholi- või hasartmängusõltuvus',
    '7) dependence on narcotic or psychotropic substances, alcohol or gambling',
  ),
  circumstance(
    'KKS-41s3-1-8',
    'p 8: psüühikahäire, mis piirab oma käitumise mõistmist või ' + 'juhtimist',
    '8) mental disorder that limits understanding or control of behaviour',
  ),
  circumstance(
    'KKS-41s3-1-9',
    'p 9: pikem viibimine välisriigis tuvastamatutel asjaoludel',
    '9) long stay abroad in circumstances that cannot be established',
  ),
];

/** The circumstances as choices of a form, by the key of their provision: `41-3.1.5`. */
export const circumstanceChoices: Readonly<Record<string, Words>> =
  Object.fromEntries(circumstances.map(({ id, words }) => [keyOf(id), words]));

const keys: readonly string[] = Object.keys(circumstanceChoices);
const namedIn = (said: Readonly<Record<string, unknown>>): readonly string[] =>
  (said['circumstances'] ?? []) as readonly string[];

/** What was last found of the circumstance; undefined while nothing was. */
export const findingOf = (file: CaseFile, key: string): Kept | undefined =>
  (file.lists['findings'] ?? []).filter((each) => namedIn(each).includes(key)).at(-1);

/** Whether the circumstance was found to be there. */
export const isFound = (file: CaseFile, key: string): boolean =>
  findingOf(file, key)?.['found'] === 'yes';

/** When something was last found against the person; null where nothing was. */
export const lastFoundAt = (file: CaseFile): string | null =>
  keys.filter((key) => isFound(file, key)).map((key) => findingOf(file, key)!.at).sort().at(-1) ??
  null;

export const listedOnly = rule<CaseFile, Step>('KKS-41s3-1.a', {
  holds: ({ step }) => {
    const named = namedIn(step);
    return named.length > 0 && named.every((key) => keys.includes(key));
  },
  because: {
    et: 'kontrollitakse üksnes § 41³ lõike 1 punktides 1–9 loetletud asjaolusid',
    en: 'only the circumstances listed in § 41³ (1) 1)–9) are verified',
  },
});

const sourced = ({ id, words }: Circumstance): Rule =>
  rule<CaseFile, Step>(id, {
    holds: ({ step }) => !namedIn(step).includes(keyOf(id)) || says(step['source']),
    because: {
      et: `nimetamata on järelduse allikas (${words.et})`,
      en: `the source of the finding is not named (${words.en})`,
    },
  });

const verified = ({ id, words }: Circumstance): Rule =>
  rule<CaseFile, Step>(id, {
    holds: ({ file }) => findingOf(file, keyOf(id)) !== undefined,
    because: {
      et: `kontrollimata on asjaolu (${words.et})`,
      en: `a circumstance is not verified yet (${words.en})`,
    },
  });

/** Each finding names its source, clause by clause. */
export const everySource: readonly Rule[] = circumstances.map(sourced);
/** Each of the nine is found to be there, not to be there, or not established. */
export const everyCircumstance: readonly Rule[] = circumstances.map(verified);

const concealment = keyOf('KKS-41s3-1-6');
const concealed = (step: Step): boolean =>
  namedIn(step).includes(concealment) && step['found'] === 'yes';
const itemsIn = (step: Step): readonly string[] => (step['items'] ?? []) as readonly string[];

export const itemNamed = rule<CaseFile, Step>('KKS-41s3-1-6', {
  holds: ({ step }) => !concealed(step) || itemsIn(step).length > 0,
  because: {
    et: 'nimetamata on ankeedi punkt, milles andmeid varjati, moonutati või võltsiti',
    en: 'the item of the profile that was concealed, false or forged is not named',
  },
});

/** What the person withheld by right is not concealed (§ 41⁶ (2) 2)). */
export const notWithheldByRight = rule<CaseFile, Step>('KKS-41s6-2-2', {
  holds: ({ file, step }) => {
    const withheld = (file.kept['profile']?.['withheld'] ?? []) as readonly string[];
    return !concealed(step) || itemsIn(step).every((key) => !withheld.includes(key));
  },
  because: {
    et: 'isik kasutas õigust neid andmeid mitte esitada; see ei ole andmete varjamine',
    en: 'the person used the right not to give these data; that is no concealment',
  },
});

export const concealmentHeard = rule<CaseFile, Step>('KKS-41s3-1-6', {
  holds: ({ file }) => !isFound(file, concealment) || file.kept['hearing'] !== undefined,
  because: {
    et: 'isikule ei ole antud võimalust ankeedi vastuolu selgitada',
    en: 'the person was given no chance to explain the contradiction in the profile',
  },
});
