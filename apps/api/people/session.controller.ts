import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readMessage } from '../http/read-message.js';
import type { Serving } from '../http/serving.js';
import { SERVING } from '../http/tokens.js';
import { confirmationFields } from './confirmation.js';
import { OpenRoute } from './open-route.js';
import { cookieOptions, sessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import type { SignIn } from './session.service.js';
import { Sessions } from './sessions.js';
import { signInFields } from './sign-in-fields.js';
import { Asker } from './signed-in.js';
import type { SignedIn } from './signed-in.js';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    @Inject(SessionService) private readonly service: SessionService,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SERVING) private readonly serving: Serving,
  ) {}

  @Post()
  @OpenRoute()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in by name and password' })
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const message = readMessage(signInFields, body) as unknown as SignIn;
    const token = await this.service.signIn(message, request.ip);
    void reply.setCookie(sessionCookie, token, cookieOptions(this.serving));
    return { signedIn: true };
  }

  @Get()
  @ApiOperation({ summary: 'Who is signed in, with every office held now' })
  show(@Asker() asker: SignedIn) {
    return this.service.describe(asker);
  }

  @Post('confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm by password that it is you, to decide in the next minutes' })
  confirm(@Asker() asker: SignedIn, @Body() body: unknown, @Req() request: FastifyRequest) {
    const { password } = readMessage(confirmationFields, body) as { password: string };
    return this.service.confirm(asker, password, request.ip);
  }

  @Post('password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take another password; every other session of yours ends' })
  changePassword(@Asker() asker: SignedIn, @Body() body: unknown, @Req() request: FastifyRequest) {
    return this.service.changePassword(asker, body, request.ip);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  async signOut(
    @Asker() asker: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.close({ id: asker.session, person: asker.person });
    void reply.clearCookie(sessionCookie, cookieOptions(this.serving));
  }
}
