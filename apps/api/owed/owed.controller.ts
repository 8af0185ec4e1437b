import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { owed } from '#reports/owed';
import { lineOfCase } from '../cases/known-case.js';
import type { House } from '../house.js';
import { HOUSE } from '../http/tokens.js';
import { mayKnow } from '../people/need-to-know.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { entriesUpTo } from '../trail/entries.js';

@ApiTags('notices')
@Controller('api/owed')
export class OwedController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Persons still to be told, and notices never received' })
  list(@Asker() asker: SignedIn) {
    const { reader, log, clock } = this.house;
    const { size } = log;
    const ledger = owed(entriesUpTo(reader, size), { size });
    const isKnown = ({ case: id }: { readonly case: string | null }) => {
      const line = id === null ? undefined : lineOfCase(reader, id);
      return line !== undefined && mayKnow(asker, line);
    };
    return {
      asOf: { size, at: clock.now() },
      persons: ledger.persons.filter(isKnown).map((person) => ({
        ...person, dueWords: person.next === null ? null : inWords(person.next.due as Instant),
      })),
      notices: ledger.notices.filter(({ received }) => received === null).filter(isKnown),
    };
  }
}
