import type { House } from '../../api/house.js';
import type { Transaction } from '../../api/store/store.js';
import type { Context } from '../context.js';
import { opened } from './opened.js';
import { checkThere } from './seen-store.js';

/** Opens the house for one change and closes it; no server may have it open at the same time. */
export async function written<Result>(
  { settings: { home } }: Context,
  work: (house: House, transaction: Transaction) => Result,
): Promise<Result> {
  checkThere(home);
  const house = await opened(home);
  try {
    return await house.store.write((transaction) => work(house, transaction));
  } finally {
    await house.close();
  }
}
