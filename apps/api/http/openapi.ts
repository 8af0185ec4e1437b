import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { docsPage } from './docs-page.js';
import { messagesIn } from './openapi-messages.js';

/** The description of the interface, and a page to read it on that loads nothing else. */
export function describeApi(app: NestFastifyApplication): void {
  const heading = new DocumentBuilder()
    .setTitle('Volitus')
    .setDescription(
      'The register of intelligence measures under chapter 4 and § 54¹ of the Defence Forces ' +
      'Organisation Act. Changes carry an Idempotency-Key; problems are RFC 9457.',
    )
    .setOpenAPIVersion('3.1.0')
    .setVersion('1')
    .addCookieAuth('volitus')
    .build();
  const document = messagesIn(SwaggerModule.createDocument(app, heading));
  const [json, page] = [JSON.stringify(document), docsPage(document)];
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api/openapi.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(json));
  fastify.get('/api/docs', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page));
}
