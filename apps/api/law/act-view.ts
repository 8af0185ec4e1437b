import { createHash } from 'node:crypto';
import { act, amendments, differences, nearestRow } from '#law/act/index';
import type { ActRow, ActSection } from '#law/act/index';
import { keyOf, parseKey, placeOf } from '#law/citation';
import { isNamedBy } from '#law/coverage';
import { liesWithin } from '#law/place';
import { policies } from '#law/policies/index';
import { rulebook } from '#law/rulebook/index';
import type { RuleText } from '#law/rulebook/rule-text';
import { seedWording } from '#law/wordings/index';
import { measures } from '#measures/index';
import { measuresRestingOn } from '#measures/resting-on';
import type { Answered } from '../http/answer-parts.js';
import type { actAnswer, actRowPart } from './law.answers.js';

type ActView = Answered<typeof actAnswer>;

/** The Act as sent, with its tag; it never changes while the register runs. */
export interface SentAct {
  readonly json: string;
  readonly tag: string;
}

let sent: SentAct | undefined;

/** The Act as JSON, made when first asked for. */
export function sentAct(): SentAct {
  if (sent === undefined) {
    const json = JSON.stringify(actView());
    sent = { json, tag: `"${createHash('sha256').update(json).digest('base64url')}"` };
  }
  return sent;
}

/** The Act in its own words, each row with the rules, choices, measures and differences at it. */
export function actView(): ActView {
  const { id, rt, from, to } = seedWording;
  return {
    wording: { id, rt, from, to }, sections: act.map(sectionView),
    measures: measures.map((measure) => ({
      id: measure.id, section: measure.section, title: measure.title,
    })),
  };
}

function sectionView({ key, title, chapter, since, rows }: ActSection): ActView['sections'][0] {
  return {
    key, by: parseKey(key)!, title, chapter, since: publication(since),
    differences: differences
      .filter(({ at, inHeading }) => inHeading === true && at.map(keyOf).includes(key))
      .map(({ id }) => id),
    rows: rows.map(rowView),
  };
}

function rowView(row: ActRow): Answered<typeof actRowPart> {
  const { key, et, en, since } = row;
  const by = parseKey(key)!;
  const place = placeOf(by);
  const rules = rulebook.filter(({ id }) => nearestRow(keyOf(id)) === row);
  return {
    key, by, et, en, since: publication(since),
    depth: [place.subsection, place.clause].filter((part) => part !== null).length,
    rules: rules.map(({ id }) => id),
    policies: policiesAt(row, rules),
    measures: measuresRestingOn(rules).map(({ id }) => id),
    differences: differences
      .filter(({ at, inHeading }) => inHeading !== true && at.map(keyOf).includes(key))
      .map(({ id }) => id),
  };
}

/** The choices about the row or the whole it lies in, and those that its rules name. */
function policiesAt(row: ActRow, rules: readonly RuleText[]): string[] {
  const place = placeOf(parseKey(row.key)!);
  return policies
    .filter((policy) =>
      isNamedBy(policy, rules) ||
      policy.about.some((at) =>
        liesWithin(place, placeOf(at)) || nearestRow(keyOf(at)) === row))
    .map(({ id }) => id);
}

const publication = (rt: ActRow['since']) =>
  rt === undefined ? null : { rt, from: amendments[rt] };
