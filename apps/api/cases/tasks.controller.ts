import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { House } from '../house.js';
import { HOUSE } from '../http/tokens.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { tasksOf } from './tasks.js';

@ApiTags('cases')
@Controller('api/tasks')
export class TasksController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'What waits for you, the earliest statutory deadline first' })
  list(@Asker() asker: SignedIn) {
    const { reader: db, vault, clock } = this.house;
    return tasksOf({ db, vault, asker, now: clock.now() });
  }
}
