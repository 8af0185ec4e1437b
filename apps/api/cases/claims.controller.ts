import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asked } from '../http/asking.js';
import type { Asking } from '../http/idempotency.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { Claiming } from './claiming.js';

@ApiTags('cases')
@Controller('api/cases/:id')
export class ClaimsController {
  constructor(@Inject(Claiming) private readonly claiming: Claiming) {}

  @Post('claim')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a case up, so that nobody else works on it at the same time' })
  claim(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Param('id') id: string,
    @Body() body: unknown,
  ) {
    return this.claiming.claim(asker, asking, id, body);
  }

  @Post('release')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a case go that you, or somebody you command, took up' })
  release(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Param('id') id: string,
    @Body() body: unknown,
  ) {
    return this.claiming.release(asker, asking, id, body);
  }
}
