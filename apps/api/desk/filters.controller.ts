import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { House } from '../house.js';
import { readMessage } from '../http/read-message.js';
import { HOUSE } from '../http/tokens.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import type { FilterAnswer, FiltersAnswer } from './desk.answers.js';
import { filterFields } from './filter-fields.js';
import { Filters } from './filters.js';
import { filterNameIn } from './kept-names.js';

/** The searches a person comes back to: for that person alone. */
@ApiTags('desk')
@Controller('api/saved-filters')
export class FiltersController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Your saved filters, by page and name' })
  list(@Asker() asker: SignedIn): FiltersAnswer {
    return { items: this.#of(asker).all(this.house.reader) };
  }

  @Put(':name')
  @ApiOperation({ summary: 'Save a filter, in the place of the one of that page and name' })
  put(
    @Asker() asker: SignedIn,
    @Param('name') named: string,
    @Body() body: unknown,
  ): Promise<FilterAnswer> {
    const name = filterNameIn(named);
    const { page, query } = readMessage(filterFields, body) as { page: string; query: string };
    return this.house.store.write((tx) => this.#of(asker).put(tx, { page, name, query }));
  }

  @Delete(':name')
  @HttpCode(204)
  @ApiQuery({ name: 'page', required: false, schema: { type: 'string', maxLength: 80 } })
  @ApiOperation({ summary: 'Delete a saved filter of yours, of that page or of every one' })
  async remove(
    @Asker() asker: SignedIn,
    @Param('name') named: string,
    @Query('page') page: unknown,
  ): Promise<void> {
    const name = filterNameIn(named);
    const of = typeof page === 'string' ? page : null;
    await this.house.store.write((tx) => this.#of(asker).remove(tx, name, of));
  }

  #of({ person }: SignedIn): Filters {
    return new Filters(this.house.vault, person);
  }
}
