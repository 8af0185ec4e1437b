import { Inject, Injectable } from '@nestjs/common';
import { isPeriodId, periodFromId } from '#calendar/period';
import type { Period } from '#calendar/period';
import { reportsDue } from '#reports/dues';
import type { Report } from '#reports/figure';
import { reportKind, reportKinds } from '#reports/kinds';
import type { ReportKind } from '#reports/kinds';
import { reportBytes } from '#reports/render';
import { ReportRow } from '../database/entities.js';
import type { House } from '../house.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { readMessage } from '../http/read-message.js';
import { HOUSE } from '../http/tokens.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import { Malformed, NotKnown, NotYours } from '../register/answers.js';
import { entriesAt, entriesUpTo } from '../trail/entries.js';
import { issue } from './issue.js';
import { reportFields } from './report-fields.js';
import { mayMake, mayRead, followsEntries } from './who-reads.js';

/** Reports: made from the trail, kept byte for byte, each figure followed to its entries. */
@Injectable()
export class ReportsService {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Makes a report of the entries up to now and keeps its bytes; its issue is an entry. */
  async make(asker: SignedIn, asking: Asking, body: unknown) {
    const message = readMessage(reportFields, body);
    const kind = reportKind(message['kind'])!;
    const period = periodIn(kind, message['period']);
    const by = actingIn(asker, { wanted: message['office'], listed: [kind.office, 'oversight'] });
    if (!mayMake(kind, by.office)) throw new NotYours(notYourReport);
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
    return {
      kinds: reportKinds.map(({ make: _make, ...kind }) => kind),
      items: found
        .filter(({ kind }) => mayRead(kind, asker.offices))
        .map((row) => ({ ...row, title: reportKind(row.kind)?.title ?? null })),
      duties: this.#duties(asker),
    };
  }

  /** § 43 (2): each period's report with its due instant, its delivery, and the breach if late. */
  #duties(asker: SignedIn) {
    const { reader, log, clock } = this.house;
    return reportsDue(entriesUpTo(reader, log.size), clock.now())
      .filter(({ kind }) => mayRead(kind, asker.offices))
      .map(({ period, ...duty }) => ({ ...duty, period: period.id }));
  }

  async show(asker: SignedIn, id: string) {
    const { bytes, kind, period, size, sha256: digest, at } = await this.row(asker, id);
    const report = JSON.parse(bytes.toString('utf8')) as Report;
    return { id, kind, period, size, sha256: digest, at, report };
  }

  /** One figure with the entries it counts; their text only for those who follow figures. */
  async figure(asker: SignedIn, id: string, name: string) {
    const { report } = await this.show(asker, id);
    const figures = report.sections.flatMap((section) => section.figures);
    const figure = figures.find((each) => each.id === name);
    if (figure === undefined) throw new NotKnown(name);
    const follows = followsEntries(asker.offices);
    const entries = follows ? entriesAt(this.house.reader, figure.entries) : [];
    return { report: id, figure, entries };
  }

  /** The row of a report the reader may see; throws NotKnown otherwise. */
  async row(asker: SignedIn, id: string): Promise<ReportRow> {
    const row = await this.house.source.getRepository(ReportRow).findOneBy({ id });
    if (row === null || !mayRead(row.kind, asker.offices)) throw new NotKnown(id);
    return row;
  }
}

function periodIn({ months }: ReportKind, value: unknown): Period {
  const letter = months === 4 ? 'T' : 'H';
  if (isPeriodId(value) && value[5] === letter) return periodFromId(value);
  throw new Malformed([{
    path: 'period',
    says: { et: `periood kujul 2021-${letter}1`, en: `a period such as 2021-${letter}1` },
  }]);
}

const notYourReport = {
  et: 'selle aruande koostab Kaitseväe juhataja või järelevalve',
  en: 'this report is made by the Commander or by oversight',
};
