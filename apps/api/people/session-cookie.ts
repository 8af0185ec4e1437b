import type { Serving } from '../http/serving.js';

export const sessionCookie = 'volitus';

/** No script reads it, no other site sends it, and it travels with calls of the interface alone. */
export const cookieOptions = ({ secureCookies }: Serving) =>
  ({ path: '/api', httpOnly: true, sameSite: 'strict', secure: secureCookies }) as const;
