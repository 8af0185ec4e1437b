import { Inject, Injectable } from '@nestjs/common';
import { endInWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { periodFromId } from '#calendar/period';
import { reportsDue } from '#reports/dues';
import type { Report } from '#reports/figure';
import { reportKind, reportKinds } from '#reports/kinds';
import { periodWords } from '#reports/period-words';
import { reportBytes } from '#reports/render';
import { ReportRow } from '../database/entities.js';
import type { House } from '../house.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { HOUSE } from '../http/tokens.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotKnown } from '../register/answers.js';
import { entriesAt, entriesOfType, entriesUpTo } from '../trail/entries.js';
import { typeWords } from '../trail/type-words.js';
import { askedReport } from './asked-report.js';
import { issue } from './issue.js';
import { kindShown } from './kind-shown.js';
import { unitsIn } from './units-in.js';
import { followBarred, mayRead } from './who-reads.js';

/** Reports: made from the trail, kept byte for byte, each figure followed to its entries. */
@Injectable()
export class ReportsService {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Makes a report of the entries up to now and keeps its bytes; its issue is an entry. */
  async make(asker: SignedIn, asking: Asking, body: unknown) {
    const { kind, period, by } = askedReport(asker, body);
    const { reader, log, store } = this.house;
    const { size } = log;
    const bytes = reportBytes(kind.make(entriesUpTo(reader, size), period, { size }));
    const { id } = await store.write((tx) =>
      once(tx, asking, () => issue(tx, by, { kind: kind.id, period: period.id, size, bytes })));
    return this.show(asker, id);
  }

  /** The reports the reader may see, newest first, the kinds, and which are due or late. */
  async list(asker: SignedIn) {
    const found = await this.house.source.getRepository(ReportRow).find({
      select: { id: true, kind: true, period: true, size: true, sha256: true, at: true },
      order: { at: 'DESC', id: 'ASC' },
    });
    const now = this.house.clock.now();
    const [first] = entriesAt(this.house.reader, [0]);
    const asked = { since: (first?.at ?? now) as Instant, now, offices: asker.offices };
    return {
      now,
      kinds: reportKinds.map((kind) => kindShown(kind, asked)),
      items: found
        .filter(({ kind }) => mayRead(kind, asker.offices))
        .map((row) => ({
          ...row, periodWords: wordsOf(row.period), title: reportKind(row.kind)?.title ?? null,
        })),
      duties: this.#duties(asker),
    };
  }

  /** § 43 (2): each period's report with its due instant, its delivery, and the breach if late. */
  #duties(asker: SignedIn) {
    const { reader, log, clock } = this.house;
    // The duty begins with the first entry and is met by those of one type: no need of the rest.
    const issued = entriesOfType(reader, 'report.issued', log.size);
    return reportsDue([...entriesAt(reader, [0]), ...issued], clock.now())
      .filter(({ kind }) => mayRead(kind, asker.offices))
      .map(({ period, ...duty }) => ({
        ...duty, period: period.id, periodWords: periodWords(period),
        dueWords: endInWords(duty.due),
      }));
  }

  async show(asker: SignedIn, id: string) {
    const { bytes, kind, period, size, sha256: digest, at } = await this.row(asker, id);
    const report = JSON.parse(bytes.toString('utf8')) as Report;
    const { reader, vault } = this.house;
    return {
      id, kind, period, periodWords: wordsOf(period), size, sha256: digest, at, report,
      units: unitsIn(bytes, reader, vault), followBarred: followBarred(asker.offices),
    };
  }

  /** One figure with the entries it counts; their text only for those who follow figures. */
  async figure(asker: SignedIn, id: string, name: string) {
    const { report } = await this.show(asker, id);
    const figures = report.sections.flatMap((section) => section.figures);
    const figure = figures.find((each) => each.id === name);
    if (figure === undefined) throw new NotKnown(name);
    const barred = followBarred(asker.offices);
    const entries = barred === null ? entriesAt(this.house.reader, figure.entries) : [];
    return {
      report: id, figure, followBarred: barred,
      entries: entries.map((entry) => ({ ...entry, words: typeWords(entry) })),
    };
  }

  /** The row of a report the reader may see; throws NotKnown otherwise. */
  async row(asker: SignedIn, id: string): Promise<ReportRow> {
    const row = await this.house.source.getRepository(ReportRow).findOneBy({ id });
    if (row === null || !mayRead(row.kind, asker.offices)) throw new NotKnown(id);
    return row;
  }
}

const wordsOf = (period: string) => periodWords(periodFromId(period));
