import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { FiltersController } from './filters.controller.js';

@Module({ controllers: [DraftsController, FiltersController] })
export class DeskModule {}
