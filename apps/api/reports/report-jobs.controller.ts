import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asked } from '../http/asking.js';
import type { Asking } from '../http/idempotency.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { ReportJobsService } from './report-jobs.service.js';

@ApiTags('reports')
@Controller('api/reports/jobs')
export class ReportJobsController {
  constructor(@Inject(ReportJobsService) private readonly jobs: ReportJobsService) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Begin to make a report of a period, and be told which job it is' })
  start(@Asker() asker: SignedIn, @Asked() asking: Asking, @Body() body: unknown) {
    return this.jobs.start(asker, asking, body);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a job of yours has come, and the report once it is done' })
  show(@Asker() asker: SignedIn, @Param('id') id: string) {
    return this.jobs.show(asker, id);
  }
}
