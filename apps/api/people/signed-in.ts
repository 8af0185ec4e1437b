import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Office } from '#law/offices';

/** An office that the person holds at this instant. */
export interface Held {
  readonly office: Office;
  readonly unit: string | null;
}

/** Who is asking, with every office held at this instant. */
export interface SignedIn {
  readonly person: string;
  readonly session: string;
  /** Whether the person confirmed by password, in the last minutes, that it is them. */
  readonly confirmed: boolean;
  readonly offices: readonly Held[];
  /** Provisions (keys) for which the Commander authorised the person. */
  readonly authorised: readonly string[];
  /** The office the request says to act in (`Volitus-Office`), or null. */
  readonly wanted: string | null;
  /** Whether the page asks by itself (`Volitus-Background`), without anybody having done so. */
  readonly background?: boolean;
}

type Carrying = FastifyRequest & { signedIn?: SignedIn };

/** Remembers who is asking, for the rest of the request. */
export const carry = (request: FastifyRequest, signedIn: SignedIn): void => {
  (request as Carrying).signedIn = signedIn;
};

/** Who is asking; only an open route may be reached without. */
export function personOf(request: FastifyRequest): SignedIn {
  const { signedIn } = request as Carrying;
  if (signedIn === undefined) throw new Error('the route is open: nobody is signed in');
  return signedIn;
}

/** Who is asking, for a controller. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext) =>
  personOf(context.switchToHttp().getRequest<FastifyRequest>()));
