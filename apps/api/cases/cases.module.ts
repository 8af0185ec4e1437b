import { Module } from '@nestjs/common';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { Claiming } from './claiming.js';
import { ClaimsController } from './claims.controller.js';
import { TasksController } from './tasks.controller.js';

@Module({
  controllers: [CasesController, ClaimsController, TasksController],
  providers: [CasesService, Claiming],
})
export class CasesModule {}
