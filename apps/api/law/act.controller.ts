import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sentAct } from './act-view.js';

@ApiTags('law')
@Controller('api/act')
export class ActController {
  @Get()
  @ApiOperation({ summary: "The Act's own words, each row with what the register made of it" })
  whole(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string {
    const { json, tag } = sentAct();
    // The Act is nobody's secret: a browser may keep it, and ask whether it still holds.
    void reply.headers({
      etag: tag, 'cache-control': 'private, no-cache', 'content-type': 'application/json',
    });
    if (!knows(known, tag)) return json;
    void reply.code(304);
    return '';
  }
}

/** Whether the reader has it already (RFC 9110 § 13.1.2, weak comparison). */
const knows = (known: string | undefined, tag: string): boolean =>
  (known ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
