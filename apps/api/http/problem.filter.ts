import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pino } from 'pino';
import { languageIn, problemBody } from './problem.js';
import type { Problem } from './problem.js';
import { problemOf } from './problems.js';

const log = pino({ name: 'volitus', base: null });

/** Whatever went wrong becomes `application/problem+json`, and never a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(fault: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    answerWith(fault, request, reply);
  }
}

/** Sends the problem of a fault; only a fault of the house is logged, without the request. */
export function answerWith(fault: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(fault);
  if (problem.status >= 500) logFault(fault, problem, request);
  const body = problemBody(problem, languageIn(request.headers['accept-language']));
  void reply
    .status(problem.status)
    .headers({ ...problem.headers, 'content-type': 'application/problem+json; charset=utf-8' })
    .send(JSON.stringify(body));
}

function logFault(fault: unknown, { name }: Problem, { method, routeOptions }: FastifyRequest) {
  const { stack } = fault instanceof Error ? fault : new Error(String(fault));
  log.error({ problem: name, method, route: routeOptions?.url, stack });
}
