import { Module } from '@nestjs/common';
import { Credentials } from './credentials.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { Sessions } from './sessions.js';

@Module({
  controllers: [SessionController],
  providers: [Sessions, Credentials, SessionService],
  exports: [Sessions],
})
export class PeopleModule {}
