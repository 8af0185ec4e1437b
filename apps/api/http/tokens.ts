/** The open register, made outside and handed in. */
export const HOUSE = Symbol('HOUSE');
/** How it is served: see `Serving`. */
export const SERVING = Symbol('SERVING');
/** The clock's round: see `Ticker`. */
export const TICKER = Symbol('TICKER');
