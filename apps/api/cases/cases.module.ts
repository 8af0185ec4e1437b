import { Module } from '@nestjs/common';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { TasksController } from './tasks.controller.js';

@Module({ controllers: [CasesController, TasksController], providers: [CasesService] })
export class CasesModule {}
