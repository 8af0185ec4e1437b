import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiModule } from './api.module.js';
import { Ticker } from './clock/ticker.js';
import type { House } from './house.js';
import { helmetOptions } from './http/headers.js';
import { builtPages } from './screens/pages.js';
import { servePages } from './screens/serve-pages.js';
import { describeApi } from './http/openapi.js';
import { answerWith, ProblemFilter } from './http/problem.filter.js';
import type { Serving } from './http/serving.js';
import { requestCount } from './health/counts.js';

/** A listening register. */
export interface Served {
  readonly url: string;
  /** Takes no more requests, finishes those it has, and stops the clock; the house stays open. */
  close(): Promise<void>;
}

const mostBytes = 256 * 1024;

/** Serves an open house over HTTP; answers when it listens. */
export async function serve(house: House, serving: Serving): Promise<Served> {
  const ticker = new Ticker(house, { beats: !serving.demonstration });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.of(house, serving, ticker), adapter(),
    { logger: false, bodyParser: false, abortOnError: false },
  );
  await prepare(app, serving);
  describeApi(app);
  const pages = builtPages();
  if (pages !== null) servePages(app.getHttpAdapter().getInstance(), pages);
  await app.listen(serving.port, serving.host);
  ticker.start();
  house.witnesses.start();
  return {
    url: urlOf(app.getHttpServer().address() as AddressInfo),
    close: async () => {
      await app.close();
      await ticker.stop();
      await house.witnesses.stop();
    },
  };
}

const adapter = () =>
  new FastifyAdapter({
    bodyLimit: mostBytes,
    forceCloseConnections: 'idle',
    frameworkErrors: (fault: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerWith(fault, request, reply),
  });

async function prepare(app: NestFastifyApplication, serving: Serving): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  fastify.addHook('onResponse', (_request, reply, done) => {
    requestCount.add(reply.statusCode);
    done();
  });
  await app.register(cookie);
  await app.register(helmet, helmetOptions(serving));
  app.useGlobalFilters(new ProblemFilter());
}

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
