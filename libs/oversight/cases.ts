import type { Instant } from '#calendar/instant';
import type { NoticeFacts } from '#law/facts';
import { measureOf } from '#measures/index';
import type { Measure } from '#measures/measure';
import { openFile } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { start, stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { Actor } from '#statechart/step';
import type { Entry } from '#trail/entry';
import { Diary } from './diary.js';

/** A case as the trail leaves it at one place. */
export interface LiveCase {
  readonly id: string;
  readonly measure: Measure;
  readonly snapshot: Snapshot;
  readonly version: number;
}

/** The file of a case. */
export const fileOf = ({ snapshot }: LiveCase): CaseFile => snapshot.context as CaseFile;

/** The state of a case as one string. */
export const stateOf = ({ snapshot }: LiveCase): string => stateName(snapshot.value);

/** A notice that a step brought about, and what became of it. */
export interface Notice extends NoticeFacts {
  readonly case: string;
  readonly owedAt: string;
}

/** Every case at one place of the trail, in memory: nothing is read but the entries. */
export class Cases {
  readonly #live = new Map<string, LiveCase>();
  readonly #bySubject = new Map<string, string[]>();
  readonly #byAct = new Map<string, string[]>();
  readonly #recruiting: string[] = [];
  readonly #notices = new Map<string, Notice>();
  readonly #noticesOf = new Map<string, string[]>();
  readonly diary = new Diary();

  /** The case of that id; undefined where there is none. */
  get(id: unknown): LiveCase | undefined {
    return typeof id === 'string' ? this.#live.get(id) : undefined;
  }

  /** Takes a `case.opened` entry. Throws for a measure nobody knows, or a case opened twice. */
  open(entry: Entry): LiveCase {
    const measure = measureOf(String(entry.measure));
    const file = openedFile(entry, measure);
    if (this.#live.has(file.id)) throw new Error(`${file.id} is open already`);
    const live = { id: file.id, measure, snapshot: start(measure.machine, file), version: 1 };
    this.#live.set(file.id, live);
    if (file.subject !== null) listed(this.#bySubject, file.subject, file.id);
    if (file.act !== null) listed(this.#byAct, file.act, file.id);
    if (measure.involves === 'recruit') this.#recruiting.push(file.id);
    return live;
  }

  /** Puts a case where a step led it. */
  moved(live: LiveCase, snapshot: Snapshot): void {
    this.#live.set(live.id, { ...live, snapshot, version: live.version + 1 });
    if (snapshot.status === 'done') this.diary.closeAll(live.id);
  }

  /** The cases about a person, the first opened first. */
  about(subject: string): LiveCase[] {
    return this.#each(this.#bySubject.get(subject)).sort((one, other) =>
      fileOf(one).openedAt < fileOf(other).openedAt ? -1 : 1);
  }

  /** The cases that tell a person of the act of this one, by id. */
  telling(act: string): LiveCase[] {
    return this.#each(this.#byAct.get(act)).sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** The cases whose request may name somebody to recruit. */
  recruiting(): LiveCase[] {
    return this.#each(this.#recruiting);
  }

  /** A notice is owed. */
  owe(notice: Notice): void {
    this.#notices.set(notice.id, notice);
    listed(this.#noticesOf, notice.case, notice.id);
  }

  /** Takes `notice.sent` and `notice.received`. Throws for a notice that nothing brought about. */
  told({ type, at, body, case: id }: Entry): void {
    const notice = this.#notices.get(String(body['notice']));
    if (notice === undefined || notice.case !== id) throw new Error('no such notice');
    const change = type === 'notice.sent'
      ? { sentAt: at as Instant }
      : { receivedAt: notice.receivedAt ?? (at as Instant) };
    this.#notices.set(notice.id, { ...notice, ...change });
  }

  /** The notices of a case, as facts name them. */
  noticesOf(id: string): NoticeFacts[] {
    const own = (this.#noticesOf.get(id) ?? []).map((each) => this.#notices.get(each)!);
    const key = ({ owedAt, id: name }: Notice) => `${owedAt} ${name}`;
    return own.sort((one, other) => (key(one) < key(other) ? -1 : 1))
      .map(({ case: _case, owedAt: _owedAt, ...facts }) => facts);
  }

  #each(ids: readonly string[] = []): LiveCase[] {
    return ids.map((id) => this.#live.get(id)!);
  }
}

function listed(lists: Map<string, string[]>, name: string, id: string): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [id]);
  else list.push(id);
}

function openedFile(entry: Entry, measure: Measure): CaseFile {
  const { body, rules, at, actor, office } = entry;
  return openFile({
    id: String(entry.case), measure: measure.id, wording: rules, unit: String(entry.unit),
    subject: entry.subject, renews: body['renews'] as string | null,
    act: body['act'] as string | null, openedAt: at as Instant,
    openedBy: {
      person: String(actor), office: office as Actor['office'],
      unit: body['actorUnit'] as string | null,
    },
  });
}
