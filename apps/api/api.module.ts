import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CasesModule } from './cases/cases.module.js';
import { ClockModule } from './clock/clock.module.js';
import type { Ticker } from './clock/ticker.js';
import { DemonstrationModule } from './demonstration/demonstration.module.js';
import { DeskModule } from './desk/desk.module.js';
import { HealthModule } from './health/health.module.js';
import { HintsModule } from './hints/hints.module.js';
import type { House } from './house.js';
import { HouseModule } from './http/house.module.js';
import { SameSiteGuard } from './http/same-site.guard.js';
import type { Serving } from './http/serving.js';
import { LawModule } from './law/law.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { OwedModule } from './owed/owed.module.js';
import { PeopleModule } from './people/people.module.js';
import { SessionGuard } from './people/session.guard.js';
import { QuestionsModule } from './questions/questions.module.js';
import { ReferencesModule } from './references/references.module.js';
import { RegistersModule } from './registers/registers.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { TrailModule } from './trail/trail.module.js';
import { WitnessModule } from './witness/witness.module.js';

const rooms = [
  PeopleModule, CasesModule, QuestionsModule, HintsModule, RegistersModule, ReferencesModule,
  NoticesModule, OwedModule, LawModule, MeasuresModule, ReportsModule, TrailModule, ClockModule,
  HealthModule, DeskModule, DemonstrationModule, WitnessModule,
];

/** The rooms of the interface; every call passes both guards in this order. */
@Module({})
export class ApiModule {
  static of(house: House, serving: Serving, ticker: Ticker): DynamicModule {
    return {
      module: ApiModule,
      imports: [HouseModule.of(house, serving, ticker), ...rooms],
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: SameSiteGuard },
      ],
    };
  }
}
