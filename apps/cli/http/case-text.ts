import { endInWords, inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import type { Words } from '#law/words';
import { columns } from '../columns.js';
import type { Language } from '../context.js';
import { cited } from '../refusals.js';
import type { SaidRefusal } from '../refusals.js';

interface State {
  readonly name: string;
  readonly words?: Words;
  readonly by?: string;
}

/** A case in a list, as the interface tells it. */
export interface CaseLine {
  readonly id: string;
  readonly measure: string;
  readonly unit: string;
  readonly version: number;
  readonly state: State;
  readonly effective: boolean;
  readonly until: Instant | null;
}

/** A case with its clocks and what may be said to it. */
export interface CaseView extends CaseLine {
  readonly title: Words;
  readonly section: string;
  readonly from: Instant | null;
  /** Days of use: of this case, of the earlier decisions it follows, and together. */
  readonly chain?: {
    readonly days: { readonly here: number; readonly before: number; readonly total: number };
  } | null;
  readonly deadlines: readonly {
    readonly name: string; readonly due: Instant; readonly by: string; readonly left: number;
  }[];
  readonly notices: readonly {
    readonly id: string; readonly to: string; readonly by: string; readonly due: Instant | null;
    readonly sentAt: Instant | null; readonly receivedAt: Instant | null;
  }[];
  readonly breaches?: readonly { readonly by: string; readonly at: Instant }[];
  readonly steps?: readonly {
    readonly type: string; readonly label: Words; readonly allowed: boolean;
    readonly refusals: readonly SaidRefusal[];
  }[];
}

/** What a dry run says would happen. */
export interface Outlook {
  readonly allowed: boolean;
  readonly refusals: readonly SaidRefusal[];
  readonly state: State;
}

const words = {
  effective: { et: 'kehtib', en: 'effective' },
  not: { et: 'ei kehti', en: 'not effective' },
  from: { et: 'alates', en: 'from' },
  until: { et: 'kuni', en: 'until' },
  version: { et: 'versioon', en: 'version' },
  days: { et: 'päevi kasutuses', en: 'days of use' },
  inAll: { et: 'kokku varasematega', en: 'in all with the earlier' },
  deadlines: { et: 'tähtajad', en: 'deadlines' },
  notices: { et: 'teated', en: 'notices' },
  breaches: { et: 'rikkumised', en: 'breaches' },
  steps: { et: 'sammud', en: 'steps' },
  left: { et: 'jäänud', en: 'left' },
  over: { et: 'üle aja', en: 'overdue' },
  unsent: { et: 'saatmata', en: 'not sent' },
  sent: { et: 'saadetud', en: 'sent' },
  received: { et: 'kätte saadud', en: 'received' },
  would: { et: 'oleks lubatud', en: 'would be allowed' },
  wouldNot: { et: 'ei oleks lubatud', en: 'would be refused' },
} as const;

/** Cases, a line each. */
export const casesText = (lines: readonly CaseLine[], language: Language): string =>
  columns(lines.map(({ id, measure, state, effective, until, version }) => [
    id, measure, stateText(state, language), words[effective ? 'effective' : 'not'][language],
    until === null ? '' : endInWords(until)[language], `v${version}`,
  ]));

/** One case: its state, whether it is in effect, its clocks, and what may be said to it. */
export function caseText(view: CaseView, language: Language): string {
  const { id, measure, title, section, state, version } = view;
  const part = (name: keyof typeof words, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${words[name][language]}:`, ...lines.map((line) => `  ${line}`)];
  return [
    `${id}  ${measure} ${section}  ${title[language]}`,
    `${stateText(state, language)}${state.by === undefined ? '' : `  ${state.by}`}`,
    effectText(view, language),
    ...daysText(view, language),
    `${words.version[language]} ${version}`,
    ...part('deadlines', view.deadlines.map((each) => deadlineText(each, language))),
    ...part('notices', view.notices.map((each) => noticeText(each, language))),
    ...part('breaches', (view.breaches ?? []).map(({ by, at }) =>
      `${by}  ${inWords(at)[language]}`)),
    ...part('steps', (view.steps ?? []).flatMap((step) => stepText(step, language))),
    '',
  ].join('\n');
}

/** What a step would bring about. */
export const outlookText = ({ allowed, refusals, state }: Outlook, language: Language): string =>
  [
    `${words[allowed ? 'would' : 'wouldNot'][language]}  ${stateText(state, language)}`,
    ...refusals.map((refusal) => `  ${cited(refusal, language)}`),
    '',
  ].join('\n');

const stateText = ({ name, words: said }: State, language: Language): string =>
  said === undefined ? name : `${said[language]} (${name})`;

function effectText({ effective, from, until }: CaseView, language: Language): string {
  const begins = from === null ? '' : ` ${words.from[language]} ${inWords(from)[language]}`;
  const ends = until === null ? '' : ` ${words.until[language]} ${endInWords(until)[language]}`;
  return `${words[effective ? 'effective' : 'not'][language]}${begins}${ends}`;
}

function daysText({ chain }: CaseView, language: Language): string[] {
  if (!chain || chain.days.total === 0) return [];
  const { here, before, total } = chain.days;
  const inAll = before === 0 ? '' : `, ${words.inAll[language]} ${total}`;
  return [`${words.days[language]}: ${here}${inAll}`];
}

type Deadline = CaseView['deadlines'][number];

function deadlineText({ name, due, by, left }: Deadline, language: Language): string {
  const rest = `${words[left < 0 ? 'over' : 'left'][language]} ${duration(Math.abs(left))}`;
  return `${name}  ${by}  ${endInWords(due)[language]}  ${rest}`;
}

/** Seconds as days, hours and minutes, the two that matter: `3 d 4 h`, `59 min`. */
export function duration(seconds: number): string {
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400), Math.floor(seconds / 3_600) % 24, Math.floor(seconds / 60) % 60,
  ];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}

type Notice = CaseView['notices'][number];

function noticeText({ id, to, by, sentAt, receivedAt }: Notice, language: Language): string {
  const at = receivedAt ?? sentAt;
  const name = receivedAt !== null ? 'received' : sentAt !== null ? 'sent' : 'unsent';
  const done = at === null ? '' : ` ${inWords(at)[language]}`;
  return `${id}  ${to}  ${by}  ${words[name][language]}${done}`;
}

type StepView = NonNullable<CaseView['steps']>[number];

function stepText({ type, label, allowed, refusals }: StepView, language: Language): string[] {
  const why = allowed ? [] : refusals.map((refusal) => `    ${cited(refusal, language)}`);
  return [`${allowed ? '+' : '-'} ${type}  ${label[language]}`, ...why];
}
