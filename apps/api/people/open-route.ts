import { SetMetadata } from '@nestjs/common';

export const openRoute = 'volitus:open-route';

/** A route that answers without a session; every other one asks for it. */
export const OpenRoute = () => SetMetadata(openRoute, true);
