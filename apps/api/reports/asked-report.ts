import { isPeriodId, periodFromId } from '#calendar/period';
import type { Period } from '#calendar/period';
import { reportKind } from '#reports/kinds';
import type { ReportKind } from '#reports/kinds';
import type { Actor } from '#statechart/step';
import { readMessage } from '../http/read-message.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import { Malformed, NotYours } from '../register/answers.js';
import { reportFields } from './report-fields.js';
import { mayMake, notYourReport } from './who-reads.js';

/** A report as it is asked for, by somebody who may make it. */
export interface AskedReport {
  readonly kind: ReportKind;
  readonly period: Period;
  readonly by: Actor;
}

/** The report in a body; throws Malformed where it is none and NotYours where another makes it. */
export function askedReport(asker: SignedIn, body: unknown): AskedReport {
  const message = readMessage(reportFields, body);
  const kind = reportKind(message['kind'])!;
  const period = periodIn(kind, message['period']);
  const by = actingIn(asker, { wanted: message['office'], listed: [kind.office, 'oversight'] });
  if (!mayMake(kind, by.office)) throw new NotYours(notYourReport);
  return { kind, period, by };
}

function periodIn({ months }: ReportKind, value: unknown): Period {
  const letter = months === 4 ? 'T' : 'H';
  if (isPeriodId(value) && value[5] === letter) return periodFromId(value);
  throw new Malformed([{
    path: 'period',
    says: { et: `periood kujul 2021-${letter}1`, en: `a period such as 2021-${letter}1` },
  }]);
}
