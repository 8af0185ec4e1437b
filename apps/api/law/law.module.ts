import { Module } from '@nestjs/common';
import { ActController } from './act.controller.js';
import { LawController } from './law.controller.js';

@Module({ controllers: [ActController, LawController] })
export class LawModule {}
