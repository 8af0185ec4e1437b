import type { Numbered, Place } from './place.js';
import { printed, readMarked, readPrinted } from './place.js';

/** A rule of the rulebook, `KKS-37s1-4s3.b`; the letter separates rules of one provision. */
export type RuleId = `KKS-${number}${string}`;

// Only the superscripts the Act has: every further one multiplies what the compiler compares.
type Raised = '' | '¹' | '²' | '³' | '⁴' | '⁵';
type Section = `${number}${Raised | '⁶' | '⁷' | '⁸' | '⁹' | '¹⁰'}`;
type Subsection = '' | ` (${number}${Raised})`;
type Clause = '' | ` ${number}${Raised})`;

/** A provision as the Act prints it: `§ 37¹ (4³)`, `§ 41⁵ (1¹) 3)`, `§ 50 3)`, `§ 41⁷`. */
export type Citation = `§ ${Section}${Subsection}${Clause}`;

const idGrammar = /^KKS-(\d+(?:s\d+)?)(?:-(\d+(?:s\d+)?)(?:-(\d+(?:s\d+)?))?)?(?:\.[a-z])?$/;
const citationGrammar =
  /^§ (\d+[⁰¹²³⁴-⁹]*)(?: \((\d+[⁰¹²³⁴-⁹]*)\))?(?: (\d+[⁰¹²³⁴-⁹]*)\))?$/;
const keyGrammar = /^(\d+(?:-\d+)?)(?:\.(\d+(?:-\d+)?)(?:\.(\d+(?:-\d+)?))?)?$/;

/** Whether the text has the grammar of a rule id; that such a rule exists is another question. */
export function isRuleId(text: string): text is RuleId {
  return idGrammar.test(text);
}

/** Whether the text is a provision written as the Act prints it. */
export function isCitation(text: string): text is Citation {
  return citationGrammar.test(text);
}

/** Where a rule or a cited provision stands in the Act; throws on what is neither. */
export function placeOf(provision: RuleId | Citation): Place {
  const id = idGrammar.exec(provision);
  if (id) return placed(id, (text) => readMarked(text, 's'));
  const citation = citationGrammar.exec(provision);
  if (citation) return placed(citation, readPrinted);
  throw new RangeError(`Neither a rule id nor a citation: ${provision}`);
}

/** The provision of a rule as the Act prints it; throws on a malformed id. */
export function citationOf(rule: RuleId): Citation {
  return cited(placeOf(rule));
}

/** The same provision as Estonian officials write it, `KKS § 37¹ lg 4³ p 3`. */
export function estonianCitationOf(provision: RuleId | Citation): string {
  const { section, subsection, clause } = placeOf(provision);
  const lg = subsection ? ` lg ${printed(subsection)}` : '';
  const p = clause ? ` p ${printed(clause)}` : '';
  return `KKS § ${printed(section)}${lg}${p}`;
}

/**
 * The key of a provision in addresses and file names: `§ 37¹ (4³) 2)` → `37-1.4-3.2`. A clause
 * that stands straight under its section keeps a 0 in between: `§ 50 3)` → `50.0.3`.
 */
export function keyOf(provision: RuleId | Citation): string {
  const { section, subsection, clause } = placeOf(provision);
  const parts = [section, subsection ?? (clause ? { number: 0, raised: 0 } : null), clause];
  return parts.filter((part) => part !== null).map(keyed).join('.');
}

/** The provision a key stands for, the inverse of {@link keyOf}; `null` when it is no key. */
export function parseKey(key: string): Citation | null {
  const match = keyGrammar.exec(key);
  return match ? cited(placed(match, (text) => readMarked(text, '-'))) : null;
}

function placed(match: RegExpExecArray, read: (text: string) => Numbered): Place {
  const [, section, subsection, clause] = match;
  const part = (text: string | undefined) => (text === undefined ? null : read(text));
  const inside = part(subsection);
  return {
    section: read(section ?? ''),
    subsection: inside?.number === 0 ? null : inside,
    clause: part(clause),
  };
}

function cited({ section, subsection, clause }: Place): Citation {
  const inside = subsection ? ` (${printed(subsection)})` : '';
  const point = clause ? ` ${printed(clause)})` : '';
  const text: string = `§ ${printed(section)}${inside}${point}`;
  return text as Citation;
}

function keyed({ number, raised }: Numbered): string {
  return raised === 0 ? String(number) : `${number}-${raised}`;
}
