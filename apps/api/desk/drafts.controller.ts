import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { House } from '../house.js';
import { HOUSE } from '../http/tokens.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import type { DraftAnswer, DraftsAnswer } from './desk.answers.js';
import { draftIn } from './draft-in.js';
import { Drafts } from './drafts.js';
import { draftNameIn } from './kept-names.js';

/** What a person has begun and not said: for that person alone, whatever the office. */
@ApiTags('desk')
@Controller('api/drafts')
export class DraftsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Your drafts, the newest first; one of thirty days is forgotten' })
  list(@Asker() asker: SignedIn): DraftsAnswer {
    const { reader, clock } = this.house;
    const drafts = this.#of(asker).all(reader, clock.now());
    return { items: drafts.map(({ name, label, at }) => ({ name, label, at })) };
  }

  @Get(':name')
  @ApiOperation({ summary: 'A draft of yours' })
  show(@Asker() asker: SignedIn, @Param('name') name: string): DraftAnswer {
    const { reader, clock } = this.house;
    return this.#of(asker).one(reader, draftNameIn(name), clock.now());
  }

  @Put(':name')
  @ApiOperation({ summary: 'Put a draft away, in the place of the one of that name' })
  put(
    @Asker() asker: SignedIn,
    @Param('name') named: string,
    @Body() body: unknown,
  ): Promise<DraftAnswer> {
    const [name, text] = [draftNameIn(named), draftIn(body)];
    const drafts = this.#of(asker);
    return this.house.store.write((tx) => {
      drafts.put(tx, name, text);
      return drafts.one(tx.db, name, tx.now);
    });
  }

  @Delete(':name')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throw a draft of yours away' })
  async remove(@Asker() asker: SignedIn, @Param('name') named: string): Promise<void> {
    const name = draftNameIn(named);
    await this.house.store.write((tx) => this.#of(asker).remove(tx, name));
  }

  #of({ person }: SignedIn): Drafts {
    return new Drafts(this.house.vault, person);
  }
}
