import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { measureOf } from '#measures/index';
import { addresseeWords } from '#reports/addressees';
import { owedStrides } from '#reports/owed';
import type { NoticeLine } from '#reports/notice-book';
import { lineOfCase } from '../cases/known-case.js';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { HOUSE } from '../http/tokens.js';
import { mayKnow } from '../people/need-to-know.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { unhurried } from '../reports/unhurried.js';
import { entriesUpTo } from '../trail/entries.js';
import type { noticeOwedPart, owedAnswer } from './owed.answers.js';
import { personRow } from './person-row.js';

type NoticeOwed = Answered<typeof noticeOwedPart>;

@ApiTags('notices')
@Controller('api/owed')
export class OwedController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Persons still to be told, and notices never received' })
  async list(@Asker() asker: SignedIn): Promise<Answered<typeof owedAnswer>> {
    const { reader, log, clock } = this.house;
    const { size } = log;
    const ledger = await unhurried(owedStrides(entriesUpTo(reader, size), { size }));
    const asked = { house: this.house, asker, now: clock.now() };
    return {
      asOf: { size, at: asked.now },
      persons: ledger.persons.flatMap((person) => personRow(asked, person) ?? []),
      notices: ledger.notices
        .filter((line) => this.#isOpenAndKnown(asker, line))
        .map((line) => noticeShown(line) as NoticeOwed),
    };
  }

  #isOpenAndKnown(asker: SignedIn, { received, case: id }: NoticeLine): boolean {
    if (received !== null || id === null) return false;
    const line = lineOfCase(this.house.reader, id);
    return line !== undefined && mayKnow(asker, line);
  }
}

/** A notice with its addressee and what it is about in words. */
const noticeShown = ({ rule, measure, to, ...line }: NoticeLine) => ({
  ...line, rule, measure, to, toWords: addresseeWords(to),
  title: measure === null ? null : measureOf(measure).title,
  by: rule === null ? null : citationOf(rule as RuleId),
});
