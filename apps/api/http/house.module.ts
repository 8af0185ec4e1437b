import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Ticker } from '../clock/ticker.js';
import type { House } from '../house.js';
import type { Serving } from './serving.js';
import { HOUSE, SERVING, TICKER } from './tokens.js';

/** Hands the open register to every room. */
@Global()
@Module({})
export class HouseModule {
  static of(house: House, serving: Serving, ticker: Ticker): DynamicModule {
    const providers = [
      { provide: HOUSE, useValue: house },
      { provide: SERVING, useValue: serving },
      { provide: TICKER, useValue: ticker },
    ];
    return { module: HouseModule, providers, exports: providers };
  }
}
