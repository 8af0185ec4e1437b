import type { Words } from '../words.js';

/** A wording of the Act by the day it came into force: `kks@2020-06-05`. */
export type WordingId = `kks@${number}-${number}-${number}`;

interface Hours {
  readonly hours: number;
}
interface Days {
  readonly days: number;
}
interface WorkingDays {
  readonly workingDays: number;
}
interface Months {
  readonly months: number;
}
interface Years {
  readonly years: number;
}
// Where one provision has two numbers: over so many months, and so many years back or of age.
interface MonthsAndYears extends Months, Years {}

/** Every number of the Act that a rule asks for, with its unit, by the rule it stands in. */
export interface Numbers {
  readonly 'KKS-37s1-4.a': Years;
  readonly 'KKS-37s1-4s3.b': Months;
  readonly 'KKS-37s2-6': Months;
  readonly 'KKS-39-3': Months;
  readonly 'KKS-40-4.a': Years;
  readonly 'KKS-40-5.c': Days;
  readonly 'KKS-41s4-1.a': Years;
  readonly 'KKS-41s4-2-9': MonthsAndYears;
  readonly 'KKS-41s4-2-12': MonthsAndYears;
  readonly 'KKS-41s4-2-19': Years;
  readonly 'KKS-41s5-2.a': WorkingDays;
  readonly 'KKS-41s5-3.b': WorkingDays;
  readonly 'KKS-41s5-4.c': Months;
  readonly 'KKS-41s6-1.b': Years;
  readonly 'KKS-41s8.a': Years;
  readonly 'KKS-43-2.a': Months;
  readonly 'KKS-43-2.b': Months;
  readonly 'KKS-54s1-3.b': Hours;
}

/** One wording of the Act; a case is judged to its end by the wording it was opened under. */
export interface Wording {
  readonly id: WordingId;
  readonly act: 'KKS';
  readonly title: Words;
  /** Where it was published, in Riigi Teataja. */
  readonly rt: string;
  /** First and last day in force, `YYYY-MM-DD` in Estonia, both included. */
  readonly from: string;
  readonly to: string;
  readonly numbers: Numbers;
}

/**
 * What is shown beside a decision dated after the wording ended (AMB-01), or `null` while it was
 * in force. It warns and blocks nothing: the decision keeps the wording it was made under.
 */
export function standingWarning({ rt, from, to }: Wording, day: string): Words | null {
  if (day <= to) return null;
  const years = `${dotted(from)}–${dotted(to)}`;
  return {
    et:
      `Otsus on tehtud redaktsiooni (${years}, ${rt}) alusel, mille kehtivus on lõppenud. ` +
      'Kehtiva seaduse nõuetele vastavust tuleb eraldi kontrollida (AMB-01).',
    en:
      `The decision rests on a wording (${years}, ${rt}) that is no longer in force. ` +
      'Whether it meets the law in force today must be checked separately (AMB-01).',
  };
}

function dotted(day: string): string {
  return day.split('-').reverse().join('.');
}
