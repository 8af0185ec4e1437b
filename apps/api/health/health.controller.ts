import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Ticker } from '../clock/ticker.js';
import { first } from '../database/prepared.js';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { Told } from '../http/problem.js';
import { problemOf } from '../http/problems.js';
import { HOUSE, TICKER } from '../http/tokens.js';
import { OpenRoute } from '../people/open-route.js';
import type { liveAnswer, readyAnswer } from './health.answers.js';
import { metricsText } from './metrics.js';

@ApiTags('operations')
@OpenRoute()
@Controller()
export class HealthController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(TICKER) private readonly ticker: Ticker,
  ) {}

  @Get('health/live')
  @ApiOperation({ summary: 'Whether the process answers' })
  live(): Answered<typeof liveAnswer> {
    return { live: true };
  }

  @Get('health/ready')
  @ApiOperation({ summary: 'Whether the register serves; 503 with the reason where it does not' })
  ready(): Answered<typeof readyAnswer> {
    const { store, log, reader } = this.house;
    if (store.stopped !== null) throw notReady('store', store.stopped);
    if (this.ticker.fault !== null) throw notReady('clock', this.ticker.fault);
    first(reader, 'SELECT 1');
    return { ready: true, entries: log.size };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ summary: 'Counts for Prometheus; no case, no person' })
  metrics(): string {
    return metricsText(this.house);
  }
}

/** The reason by the name of its problem: what went wrong inside is for the log alone. */
function notReady(what: string, fault: unknown): Told {
  return new Told({
    name: 'not-ready', status: 503,
    title: { et: 'Register ei ole valmis', en: 'The register is not ready' },
    more: { what, reason: problemOf(fault).name },
  });
}
