import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { Malformed } from '../register/answers.js';
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
  @ApiOperation({ summary: 'The entries from (included) to (excluded), 200 at the most' })
  entries(@Asker() asker: SignedIn, @Query('from') from: unknown, @Query('to') to: unknown) {
    const start = placeIn('from', from ?? '0');
    return this.trail.entries(asker, start, to === undefined ? start + 200 : placeIn('to', to));
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

function placeIn(path: string, value: unknown): number {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  throw new Malformed([{
    path, says: { et: 'kande number alates nullist', en: 'the number of an entry, from 0' },
  }]);
}
