import {
  Body, Controller, Get, Inject, Param, Post, Query, Res, StreamableFile,
} from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Asked } from '../http/asking.js';
import type { Asking } from '../http/idempotency.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotKnown } from '../register/answers.js';
import { reportFile } from './report-file.js';
import { ReportsService } from './reports.service.js';

@ApiTags('reports')
@Controller('api/reports')
export class ReportsController {
  constructor(@Inject(ReportsService) private readonly reports: ReportsService) {}

  @Post()
  @ApiOperation({ summary: 'Make a report of a period and keep it' })
  make(@Asker() asker: SignedIn, @Asked() asking: Asking, @Body() body: unknown) {
    return this.reports.make(asker, asking, body);
  }

  @Get()
  @ApiOperation({ summary: 'The reports that were made, and the kinds there are' })
  list(@Asker() asker: SignedIn) {
    return this.reports.list(asker);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A report; with .json its exact bytes, with .csv or .txt to take away' })
  async show(
    @Asker() asker: SignedIn,
    @Param('id') name: string,
    @Query('language') language: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const [, id, form] = /^(v_[0-9a-f]+)(?:\.([a-z]+))?$/.exec(name) ?? [];
    if (id === undefined) throw new NotKnown(name);
    if (form === undefined) return this.reports.show(asker, id);
    const row = await this.reports.row(asker, id);
    const { bytes, type } = reportFile(row.bytes, form, language === 'en' ? 'en' : 'et');
    void reply.header('x-content-sha256', row.sha256);
    return new StreamableFile(bytes, { type, disposition: `attachment; filename="${id}.${form}"` });
  }

  @Get(':id/figures/:figure')
  @ApiOperation({ summary: 'A figure of a report and the entries it counts' })
  figure(@Asker() asker: SignedIn, @Param('id') id: string, @Param('figure') figure: string) {
    return this.reports.figure(asker, id, figure);
  }
}
