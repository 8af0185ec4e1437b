import { Module } from '@nestjs/common';
import { ReportJobsController } from './report-jobs.controller.js';
import { ReportJobsService } from './report-jobs.service.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';

@Module({
  controllers: [ReportJobsController, ReportsController],
  providers: [ReportJobsService, ReportsService],
})
export class ReportsModule {}
