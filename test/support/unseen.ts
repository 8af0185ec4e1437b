import type { Office } from '#law/offices';
import type { Cast } from '#measures/story';
import { cast } from '#measures/world';
import type { Answer } from '../../apps/api/demonstration/player.js';
import { officesOf } from '../../apps/api/register/register-facts.js';
import { loadCase } from '../../apps/api/register/rows.js';
import type { Stage } from './house.js';

/**
 * What the Act itself would have said to somebody who may not even know of the case: asked of the
 * register behind the door, and undone.
 */
export const unseenIn = ({ house, names }: Stage) =>
  async (who: Cast, id: string, type: string, fields: object): Promise<Answer> => {
    const person = names.get(`#${who}`)!;
    const office: Office = cast.find((member) => member.cast === who)!.office;
    const held = officesOf(house.reader, person, house.clock.now());
    const unit = held.find((each) => each.office === office)?.unit ?? null;
    const outcome = await house.store.tryOut((tx) =>
      house.register.say(tx, { person, office, unit }, {
        case: id, type, version: loadCase(tx.db, id)!.version, fields: { ...fields },
      }));
    return { id, refused: outcome.done ? [] : outcome.refusals.map(({ rule }) => rule) };
  };
