import { isMet } from './figures.js';
import type { Figure } from './figures.js';
import type { Spread } from './measured.js';

const heads = ['figure', 'ours', 'limit', 'ratio', 'spread', 'must', ''] as const;

/** The figures as a table for a terminal: one line each, numbers to the right. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = [heads, ...figures.map(cellsOf)];
  const widths = heads.map((_head, column) =>
    Math.max(...lines.map((cells) => [...cells[column]!].length)));
  return lines.map((cells) => cells.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)).join('  ').trimEnd())
    .join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { what, ours, limit, ratio, spread } = figure;
  const met = isMet(figure);
  return [
    what,
    `${number(ours.median)} ${ours.unit}`,
    limit === null ? '' : `${number(limit.median)} ${limit.unit}`,
    ratio === null ? '' : ratio.toFixed(2),
    spreadText(spread ?? ours),
    goalOf(figure),
    met === null ? '' : met ? 'met' : 'NOT MET',
  ];
}

function goalOf({ must, ours }: Figure): string {
  if (must === null) return '';
  return 'atMost' in must ? `≤ ${must.atMost} ${ours.unit}` : `≥ ${must.atLeast.toFixed(2)}`;
}

const spreadText = ({ min, max }: Spread) => `${number(min)}–${number(max)}`;

const number = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 100 ? 0 : 2);
