import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Serving } from './serving.js';

/**
 * An answer of the API is data: whatever a browser takes it for, it loads and runs nothing. Strict
 * transport is asked for only where HTTPS stands in front.
 */
export const helmetOptions = ({ secureCookies }: Serving): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: secureCookies && { maxAge: 31_536_000 },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
});
