import { Module } from '@nestjs/common';
import { OwedController } from './owed.controller.js';

@Module({ controllers: [OwedController] })
export class OwedModule {}
