import { dayOf } from '#calendar/day';
import { plusHours } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { nextPeriod, periodOf } from '#calendar/period';
import type { Period } from '#calendar/period';
import { reportKinds } from '#reports/kinds';
import type { ReportKind } from '#reports/kinds';
import { reportBytes } from '#reports/render';
import type { Actor } from '#statechart/step';
import type { House } from '../house.js';
import { issue } from '../reports/issue.js';
import { entriesUpTo } from '../trail/entries.js';
import type { Stage } from './player.js';

interface Due {
  readonly kind: ReportKind;
  period: Period;
}

/**
 * The same stage, on which the Commander hands in every report of § 43 (2) and § 37² (6) in the
 * last hour of its period, as it must be, before the time goes on.
 */
export function withReports(stage: Stage, house: House, commander: Actor): Stage {
  const today = dayOf(house.clock.now());
  const diary: Due[] = reportKinds.map((kind) => ({ kind, period: periodOf(kind.months, today) }));
  const next = () => diary.reduce((one, other) => (lastHour(other) < lastHour(one) ? other : one));
  return {
    ...stage,
    turnTo: async (at) => {
      for (let due = next(); lastHour(due) <= at; due = next()) {
        await stage.turnTo(lastHour(due));
        await handIn(house, commander, due);
        due.period = nextPeriod(due.period);
      }
      await stage.turnTo(at);
    },
  };
}

const lastHour = ({ period }: Due): Instant => plusHours(period.until, -1);

async function handIn(
  { reader, log, store }: House,
  commander: Actor,
  { kind, period }: Due,
): Promise<void> {
  const { size } = log;
  const bytes = reportBytes(kind.make(entriesUpTo(reader, size), period, { size }));
  await store.write((tx) =>
    issue(tx, commander, { kind: kind.id, period: period.id, size, bytes }),
  );
}
