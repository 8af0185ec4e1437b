// Small trails written by hand, for specs of what is folded from entries.
import type { Instant } from '#calendar/instant';
import type { Entry } from '#trail/entry';

type Fields = Readonly<Record<string, unknown>>;

/** What a spec says of an entry; place, log and chain are filled in by `inOrder`. */
export type Said = Pick<Entry, 'type' | 'at' | 'body'> &
  Partial<Pick<Entry, 'case' | 'measure' | 'unit' | 'ts' | 'actor' | 'office'>>;

/** The entries of what is said, in that order, from seq 0; `ts` is `at` unless said otherwise. */
export function inOrder(...said: readonly Said[]): Entry[] {
  const cases = new Map<string, Said>();
  return said.map((each, seq) => {
    const id = each.case ?? null;
    if (id !== null && each.type === 'case.opened') cases.set(id, each);
    const opened = id === null ? undefined : cases.get(id);
    return {
      v: 1, log: 'volitus.example/log', seq, inc: 1, ts: each.ts ?? each.at,
      actor: 'p_1', office: 'requester', subject: null, rules: 'kks@2020-06-05', pd: [],
      prev: seq === 0 ? '' : 'A'.repeat(43) + '=',
      ...each,
      case: id,
      unit: each.unit ?? opened?.unit ?? null,
      measure: each.measure ?? opened?.measure ?? null,
    };
  });
}

/** A case opens. */
export const opened = (
  at: Instant,
  id: string,
  measure: string,
  { unit = 'u_1', act = null }: { unit?: string; act?: string | null } = {},
): Said => ({
  type: 'case.opened', at, case: id, measure, unit,
  body: { unit, subject: null, renews: null, act },
});

/** A case takes a step: `drafted → submitted`. */
export function took(
  at: Instant,
  id: string,
  type: string,
  path: `${string} → ${string}`,
  { fields = {}, ...more }: { fields?: Fields; breaches?: string[]; effects?: Fields[] } = {},
): Said {
  const [from = '', to = ''] = path.split(' → ');
  const body = { step: { type, ...fields }, facts: {}, from, to, version: 1, late: false };
  return {
    type: 'case.step', at, case: id,
    body: { breaches: [], effects: [], ...body, ...more } as Entry['body'],
  };
}

/** The register refuses a step. */
export const refused = (at: Instant, id: string, type: string, ...rules: string[]): Said => ({
  type: 'case.refused', at, case: id,
  body: { step: { type }, state: 'drafted', facts: {}, refusals: rules.map((rule) => ({ rule })) },
});

/** A notice leaves, or its receipt is confirmed. */
export const sent = (at: Instant, notice: string, to: string): Said => ({
  type: 'notice.sent', at, body: { notice, to, rule: 'KKS-1-1', channel: 'paper', digest: 'x' },
});
export const received = (at: Instant, notice: string, to: string): Said => ({
  type: 'notice.received', at, body: { notice, to, rule: 'KKS-1-1' },
});

/** A line of a register. */
export const recorded = (
  at: Instant,
  register: string,
  act: string,
  id: string,
  fields: Fields,
): Said => ({
  type: 'register.recorded', at, body: { register, act, id, fields } as Entry['body'],
});

/** A report was issued. */
export const issued = (
  at: Instant,
  kind: string,
  period: string,
  size: number,
  sha256 = 'x',
): Said => ({
  type: 'report.issued', at, body: { report: `r_${period}`, kind, period, size, sha256 },
});

/** A notice among the effects of a step. */
export const owes = (id: string, to: string, due: Instant | null): Fields => ({
  type: 'notice', id, to, rule: 'KKS-37s1-4s4', due,
});

/** A deadline among the effects of a step. */
export const sets = (name: string, due: Instant): Fields => ({
  type: 'deadline', name, due, rule: 'KKS-40-1.f',
});
