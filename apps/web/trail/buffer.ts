import { Buffer } from 'buffer';

// The verifier's code counts on Buffer, which a browser does not have; this comes before it.
Object.assign(globalThis, { Buffer });

export { Buffer };
