import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Office } from '#law/offices';
import { knownCase } from '../cases/known-case.js';
import { recordReading } from '../cases/reading.js';
import type { House } from '../house.js';
import { HOUSE } from '../http/tokens.js';
import { readingOffices } from '../questions/taking-part.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotYours } from '../register/answers.js';
import { hintsOn } from './hints.js';
import type { HintsAnswer } from './hints.answers.js';
import { earlierTexts, writtenIn } from './written-texts.js';

/** Those who check a request or answer it. */
const weighing: readonly Office[] = [
  'legalOfficer', 'commander', 'unitCommander', 'kapoLiaison', 'prosecutor', 'court',
];

@ApiTags('cases')
@Controller('api/cases/:id/hints')
export class HintsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Texts are opened to be compared in memory; of an earlier case only its id is told. */
  @Get()
  @ApiOperation({ summary: 'What in a request is worth a second look; a hint forbids nothing' })
  async list(@Asker() asker: SignedIn, @Param('id') id: string): Promise<HintsAnswer> {
    const { reader, vault } = this.house;
    const [line] = knownCase(reader, id, asker);
    const reading = readingOffices(asker, line);
    if (!reading.some(({ office }) => weighing.includes(office))) throw new NotYours(notWeighing);
    await recordReading(this.house, asker, id, 'hints');
    const earlier = earlierTexts(reader, vault, asker, line);
    return { items: hintsOn(writtenIn(reader, vault, id), earlier) };
  }
}

const notWeighing = {
  et: 'vihjed on taotluse kontrollijale ja otsustajale',
  en: 'hints are for those who check the request or decide on it',
};
