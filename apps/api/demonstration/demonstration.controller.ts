import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import { readMessage } from '../http/read-message.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING } from '../http/tokens.js';
import { accountList } from '../people/account-list.js';
import { accountOf } from '../people/accounts.js';
import { OpenRoute } from '../people/open-route.js';
import { cookieOptions, sessionCookie } from '../people/session-cookie.js';
import { Sessions } from '../people/sessions.js';
import { NotKnown } from '../register/answers.js';
import { personFields } from './person-fields.js';
import type { DemonstrationAnswer } from './demonstration.answers.js';

/** Being anybody without a password: among invented people, and nowhere else. */
@ApiTags('demonstration')
@Controller('api/demonstration')
export class DemonstrationController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SERVING) private readonly serving: Serving,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Get()
  @OpenRoute()
  @ApiOperation({ summary: 'The invented people and the time; 404 outside the demonstration' })
  show(): DemonstrationAnswer {
    this.#checkDemonstration();
    const invented = accountList(this.house)
      .filter(({ demonstration, disabled }) => demonstration && !disabled);
    return {
      now: this.house.clock.now(),
      people: invented.map(({ signIn, name, offices }) => ({ signIn, name, offices })),
    };
  }

  @Post('person')
  @OpenRoute()
  @HttpCode(200)
  @ApiOperation({ summary: 'Be that invented person; 404 outside the demonstration' })
  async become(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ signedIn: true }> {
    this.#checkDemonstration();
    const { name } = readMessage(personFields, body) as { readonly name: string };
    const account = accountOf(this.house.reader, name);
    if (account?.demonstration !== 1 || account.disabled === 1) throw new NotKnown(name);
    const former = await this.sessions.find(request.cookies[sessionCookie], true);
    const token = await this.sessions.open(account.person);
    if (former !== null) await this.sessions.close(former);
    void reply.setCookie(sessionCookie, token, cookieOptions(this.serving));
    return { signedIn: true };
  }

  #checkDemonstration(): void {
    if (!this.serving.demonstration) throw new NotKnown('demonstration');
  }
}
