import { coverage } from '#law/coverage';
import type { Provision } from '#law/coverage';
import { placeOf } from '#law/citation';
import { printed } from '#law/place';
import { policies } from '#law/policies/index';
import type { Policy } from '#law/policies/policy';
import { rulebook } from '#law/rulebook/index';
import type { RuleText } from '#law/rulebook/rule-text';
import type { Described } from '../../api/law/specs.js';
import type { Language } from '../context.js';
import { actLines } from './act-lines.js';
import { field } from './field.js';

/** A measure that a provision matters to. */
export interface UsedBy {
  readonly id: string;
  readonly section: string;
  readonly title: { readonly et: string; readonly en: string };
}

/** A provision with all that touches it. */
export interface Shown {
  readonly provision: Provision;
  readonly measures: readonly UsedBy[];
  /** Specs headed by the citation; null where the sources are not at hand. */
  readonly tests: readonly Described[] | null;
}

/** A provision to read: the Act, rules in both languages, our choices marked, where it is used. */
export function provisionText({ provision, measures, tests }: Shown, language: Language): string {
  const { citation, estonian, key, rules, policies: touching } = provision;
  return [
    `${citation}  ·  ${estonian}  ·  ${key}`,
    ...actLines(provision),
    ...rules.flatMap(ruleLines),
    ...touching.flatMap((policy) => ['', ...policyLines(policy)]),
    '',
    ...list('measures', measures.map(({ id, section, title }) =>
      `${id} ${section} ${title[language]}`)),
    ...(tests === null ? [] : list('tests', testLines(tests))),
    '',
  ].join('\n');
}

/** Each file once, and under it what it is headed. */
const testLines = (tests: readonly Described[]): string[] =>
  tests.flatMap(({ file, describe }, index) => [
    ...(tests[index - 1]?.file === file ? [] : [file]),
    ...field('', describe, 2).map((line) => line.slice(2)),
  ]);

function ruleLines({ id, kind, et, en, test, boundary, status }: RuleText): string[] {
  const stands = typeof status === 'string' ? status : `outside the software: ${status.outside.en}`;
  return [
    '',
    `${id}  ${kind}  ${stands}`,
    ...field('et', et),
    ...field('en', en),
    ...field('test', test),
    ...(boundary === undefined ? [] : field('edge', boundary)),
  ];
}

/** A choice of ours, said so: nobody may take it for the Act. */
const policyLines = (policy: Policy): string[] =>
  [`POLICY ${policy.id}`, ...policyIn('et', policy), ...policyIn('en', policy)];

/** The whole of a choice in one language; what was chosen stands after the readings. */
function policyIn(language: Language, policy: Policy): string[] {
  const { provision, question, readings, choice, reason } = policy;
  return [
    ...field(language, question[language]),
    ...field('at', provision[language]),
    ...field('read', readings[language]),
    ...field('then', choice[language]),
    ...field('why', reason[language]),
  ];
}

/** Every policy to read. */
export const policiesText = (): string =>
  policies.flatMap((policy) => [...policyLines(policy), '']).join('\n');

/** The ids of the rules that are not kept yet, by section in the Act's order. */
export function notYetBySection(): Readonly<Record<string, readonly string[]>> {
  const sections = new Map<string, string[]>();
  for (const { id, status } of rulebook) {
    if (status !== 'not yet') continue;
    const section = `§ ${printed(placeOf(id).section)}`;
    sections.set(section, [...(sections.get(section) ?? []), id]);
  }
  return Object.fromEntries(sections);
}

/** How many rules stand how, then those that are not kept yet. */
export function coverageText(): string {
  const { rules, implemented, definition, outside, notYet } = coverage();
  const rows = [
    ['implemented', implemented], ['definition', definition],
    ['outside the software', outside], ['accounted for', rules - notYet], ['not yet', notYet],
    ['rules', rules],
  ] as const;
  const counts = rows.map(([name, count]) => `${name.padEnd(22)}${String(count).padStart(5)}`);
  const missing = Object.entries(notYetBySection()).flatMap(([section, ids]) =>
    field(section, ids.join(' '), 8));
  return [...counts, ...(missing.length === 0 ? [] : ['', 'not yet:', ...missing]), ''].join('\n');
}

function list(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [`${name}: —`] : [`${name}:`, ...items.map((item) => `  ${item}`)];
}
