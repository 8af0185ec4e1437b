import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { entryQueryIn, placeIn } from './entry-query.js';
import { TrailService } from './trail.service.js';

@ApiTags('trail')
@Controller('api/trail')
export class TrailController {
  constructor(@Inject(TrailService) private readonly trail: TrailService) {}

  @Get('checkpoint')
  @ApiOperation({ summary: 'The signed head of the trail and the key to check it by' })
  checkpoint() {
    return this.trail.checkpoint();
  }

  @Get('entries')
  @ApiOperation({
    summary: 'The entries from (included) to (excluded); by type, case or actor, or before an ' +
      'entry, the newest first; 200 at the most, and where the next page begins',
  })
  entries(@Asker() asker: SignedIn, @Query() query: Readonly<Record<string, unknown>>) {
    return this.trail.entries(asker, entryQueryIn(query));
  }

  @Get('proof/:seq')
  @ApiOperation({ summary: 'One entry with the proof that it stands under the signed head' })
  proof(@Asker() asker: SignedIn, @Param('seq') seq: string) {
    return this.trail.proof(asker, placeIn('seq', seq));
  }

  @Get('export')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The whole export: one JSON object of file paths and base64 bytes' })
  async export(@Asker() asker: SignedIn): Promise<StreamableFile> {
    return new StreamableFile(await this.trail.export(asker), { type: 'application/json' });
  }
}
