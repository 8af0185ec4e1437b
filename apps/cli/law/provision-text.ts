import { coverage } from '#law/coverage';
import type { Provision } from '#law/coverage';
import { placeOf } from '#law/citation';
import { printed } from '#law/place';
import { policies } from '#law/policies/index';
import type { Policy } from '#law/policies/policy';
import { rulebook } from '#law/rulebook/index';
import type { RuleText } from '#law/rulebook/rule-text';
import { wrapped } from '#reports/lines';
import type { Language } from '../context.js';

/** A measure that a provision matters to. */
export interface UsedBy {
  readonly id: string;
  readonly section: string;
  readonly title: { readonly et: string; readonly en: string };
}

/** A provision with all that touches it. */
export interface Shown {
  readonly provision: Provision;
  readonly usedBy: readonly UsedBy[];
  /** Specs that name the citation; null where the sources are not at hand. */
  readonly specs: readonly string[] | null;
}

const width = 96;

/** A provision to read: rules in both languages, our choices marked POLICY, where it is used. */
export function provisionText({ provision, usedBy, specs }: Shown, language: Language): string {
  const { citation, estonian, key, rules, policies: touching } = provision;
  return [
    `${citation}  ·  ${estonian}  ·  ${key}`,
    ...rules.flatMap(ruleLines),
    ...touching.flatMap((policy) => ['', ...policyLines(policy)]),
    '',
    ...list('measures', usedBy.map(({ id, section, title }) =>
      `${id} ${section} ${title[language]}`)),
    ...(specs === null ? [] : list('specs', specs)),
    '',
  ].join('\n');
}

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
function policyLines({ id, provision, question, choice, reason }: Policy): string[] {
  return [
    `POLICY ${id}`,
    ...field('at', provision),
    ...field('?', `${question.et} · ${question.en}`),
    ...field('et', choice.et),
    ...field('en', choice.en),
    ...field('why', reason),
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
    ['outside the software', outside], ['not yet', notYet], ['rules', rules],
  ] as const;
  const counts = rows.map(([name, count]) => `${name.padEnd(22)}${String(count).padStart(5)}`);
  const missing = Object.entries(notYetBySection()).flatMap(([section, ids]) =>
    field(section, ids.join(' '), 8));
  return [...counts, ...(missing.length === 0 ? [] : ['', 'not yet:', ...missing]), ''].join('\n');
}

function list(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [`${name}: —`] : [`${name}:`, ...items.map((item) => `  ${item}`)];
}

function field(name: string, text: string, indent = 5): string[] {
  const [head = '', ...rest] = wrapped(text, width - indent - 2);
  const blank = ' '.repeat(indent);
  return [`  ${name.padEnd(indent)}${head}`, ...rest.map((line) => `  ${blank}${line}`)];
}
