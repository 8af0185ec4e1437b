import { client } from '../call/client.js';

let last = performance.now();

// What somebody asked for keeps the session alive; what the page asks by itself does not.
client.use({
  onResponse({ request, response }) {
    if (response.ok && !request.headers.has('Volitus-Background')) last = performance.now();
    return response;
  },
});

/** Seconds since the person last asked the register for anything. */
export const idleSeconds = (): number => (performance.now() - last) / 1000;
