import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { authorisationsOf, officesOf } from '../register/register-facts.js';
import type { House } from '../house.js';
import { Told } from '../http/problem.js';
import { HOUSE } from '../http/tokens.js';
import { openRoute } from './open-route.js';
import { sessionCookie } from './session-cookie.js';
import { notSignedIn, Sessions } from './sessions.js';
import type { Session } from './sessions.js';
import { carry } from './signed-in.js';
import type { SignedIn } from './signed-in.js';

/** Nobody gets past without a session, except on routes that say they are open. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const open = this.reflector.getAllAndOverride<boolean | undefined>(
      openRoute, [context.getHandler(), context.getClass()],
    );
    if (open === true) return true;
    const background = request.headers['volitus-background'] === '1';
    const session = await this.sessions.find(request.cookies[sessionCookie], background);
    if (session === null) throw new Told(notSignedIn);
    carry(request, { ...this.#signedIn(session, request), background });
    return true;
  }

  #signedIn(session: Session, { headers }: FastifyRequest): SignedIn {
    const { person, id } = session;
    const { reader, clock } = this.house;
    const now = clock.now();
    const wanted = headers['volitus-office'];
    return {
      person,
      session: id,
      confirmed: this.sessions.isConfirmed(session),
      offices: officesOf(reader, person, now).map(({ office, unit }) => ({ office, unit })),
      authorised: authorisationsOf(reader, person, now).map(({ provision }) => provision),
      wanted: typeof wanted === 'string' ? wanted : null,
    };
  }
}
