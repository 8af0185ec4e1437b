import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { DemonstrationController } from './demonstration.controller.js';

@Module({ imports: [PeopleModule], controllers: [DemonstrationController] })
export class DemonstrationModule {}
