import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Asked } from '../http/asking.js';
import type { Asking } from '../http/idempotency.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { queryIn } from './case-query.js';
import { CasesService } from './cases.service.js';

@ApiTags('cases')
@Controller('api/cases')
export class CasesController {
  constructor(@Inject(CasesService) private readonly cases: CasesService) {}

  @Post()
  @ApiOperation({ summary: 'Open a case; ?dry-run=true says whether it could be, keeps nothing' })
  @ApiCreatedResponse()
  @ApiOkResponse()
  open(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Query('dry-run') dry: unknown,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    if (dry !== 'true') return this.cases.open(asker, asking, body);
    void reply.status(200);
    return this.cases.tryOpening(asker, body);
  }

  @Get()
  @ApiOperation({ summary: 'The cases you may know of, by measure, state, unit, due, q and page' })
  list(@Asker() asker: SignedIn, @Query() query: Readonly<Record<string, unknown>>) {
    return this.cases.list(asker, queryIn(query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A case with every step you may or may not take, and why' })
  view(@Asker() asker: SignedIn, @Param('id') id: string) {
    return this.cases.view(asker, id);
  }

  @Get(':id/timeline')
  @ApiOperation({ summary: 'The entries of a case; ?readings=true shows who read it too' })
  timeline(
    @Asker() asker: SignedIn,
    @Param('id') id: string,
    @Query('readings') readings: unknown,
  ) {
    return this.cases.timeline(asker, id, readings === 'true');
  }

  @Post(':id/steps')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say a step; ?dry-run=true says what would happen and writes nothing' })
  say(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Param('id') id: string,
    @Query('dry-run') dry: unknown,
    @Body() body: unknown,
  ): Promise<object> {
    if (dry === 'true') return this.cases.tryOut(asker, id, body);
    return this.cases.say(asker, asking, id, body);
  }
}
