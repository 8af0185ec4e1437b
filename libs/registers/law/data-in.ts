import type { DataFacts, ItemFacts, OriginFacts } from '#law/data-facts';
import type { Facts } from '#law/facts';

const none: DataFacts = {
  origins: [], items: [], instrument: null, request: null, restrictions: [], cooperates: false,
  fileRegulation: false,
};

/** What the registers say of the data an act is about; nothing where nobody asked. */
export const dataIn = ({ data }: Facts): DataFacts => data ?? none;

/** Every datum the act names. */
export const itemsIn = (facts: Facts): readonly ItemFacts[] => dataIn(facts).items;

/** Every case whose data the act is about. */
export const originsIn = (facts: Facts): readonly OriginFacts[] => dataIn(facts).origins;

/** An instrument in force whose own provision creates an obligation: no relation does (AMB-44). */
export function isObliged(facts: Facts): boolean {
  const { instrument } = dataIn(facts);
  return instrument !== null && instrument.obliges && instrument.inForce;
}
