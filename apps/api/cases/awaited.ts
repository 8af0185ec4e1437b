import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import { offices } from '#law/offices';
import type { Office } from '#law/offices';
import type { Words } from '#law/words';
import { heard } from '#statechart/decide';
import type { Handle } from '../database/handle.js';
import { gatherFacts } from '../register/facts.js';
import { allEntries, holdsAt } from '../register/register-facts.js';
import { fileOf } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import { outlookOf } from './outlook.js';
import { isWork } from './taking-back.js';

const systemActor = { person: 'p_system', office: 'system', unit: null } as const;

/**
 * The offices somebody in which may take the case further now. The rules themselves are asked, for
 * an invented holder of each office; who that is, and whether there is one, they do not say.
 */
export function awaitedOffices(db: Handle, live: LiveCase, at: Instant): Words[] {
  const file = fileOf(live);
  const facts = gatherFacts(db, file, systemActor, at, {});
  const authorisations = allEntries(db, 'authorisations')
    .filter((each) => holdsAt(each, at))
    .map(({ id, provision, from, until }) =>
      ({ id, provision: String(provision), from, until: until ?? at }));
  const types = heard(live.snapshot).filter((type) => isWork({ type }));
  return offices
    .filter(({ id }) => (id as Office) !== 'system')
    .filter(({ id }) => types.some((type) => {
      const schema = live.measure.steps[type];
      if (schema === undefined || schema.offices?.includes(id) === false) return false;
      const actor = holderOf(id, file.unit, authorisations);
      const by = { person: actor.person, office: id, unit: actor.unit };
      return outlookOf(live.snapshot, { type, at, by, facts: { ...facts, actor } }).allowed;
    }))
    .map(({ name }) => name);
}

type Actor = Facts['actor'];

function holderOf(office: Office, unit: string, given: Actor['authorisations']): Actor {
  const commands = office === 'unitCommander';
  return {
    person: 'p_somebody', office,
    unit: commands || office === 'requester' ? unit : null,
    serviceman: commands || office === 'commander',
    commands: commands ? [unit] : [],
    authorisations: commands ? given : [],
  };
}
