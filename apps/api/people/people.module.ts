import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { Credentials } from './credentials.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { Sessions } from './sessions.js';

@Module({
  controllers: [SessionController, AccountsController],
  providers: [Sessions, Credentials, SessionService, AccountsService],
  exports: [Sessions],
})
export class PeopleModule {}
