import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { referenceQueryIn } from './reference-query.js';
import { ReferencesService } from './references.service.js';

@ApiTags('registers')
@Controller('api/references')
export class ReferencesController {
  constructor(@Inject(ReferencesService) private readonly references: ReferencesService) {}

  @Get(':to')
  @ApiOperation({ summary: 'What a reference of that kind may point to, 50 at the most' })
  list(
    @Asker() asker: SignedIn,
    @Param('to') to: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
  ) {
    return this.references.list(asker, to, referenceQueryIn(query, headers['volitus-search']));
  }
}
