import { endOf } from '#calendar/day';
import type { Day } from '#calendar/day';
import { agreementStubs } from '#law/agreements';
import { candidateOperations } from '#law/operations';
import { partnerOrganisations } from '#law/partner-organisations';
import { partnerStates } from '#law/partners';
import { wordingAt } from '#law/wordings/index';
import { actOf } from '#registers/schemas';
import { first } from '../database/prepared.js';
import type { House } from '../house.js';
import { sealMessage } from '../register/message.js';
import type { Fields } from '../register/message.js';
import { project } from '../register/projection.js';
import { systemActor } from '../register/register.js';
import type { Transaction } from '../store/store.js';

/** Registers that come with the Act's edition and that nobody writes into. */
export const referenceData: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  partners: [
    ...partnerStates.map((state) => ({ ...state, kind: 'state' })),
    ...partnerOrganisations.map((each) => ({ ...each, kind: 'organisation', selectable: true })),
  ],
  agreements: agreementStubs,
};

// A candidate has neither area nor beginning, so that no measure can rest on it (AMB-48).
const operations = candidateOperations.map(({ name, ended, ...candidate }) => ({
  ...candidate, name: name.et, hasArea: false,
  ...(ended === null ? {} : { until: endOf(ended as Day) }),
}));

const every = Object.entries({ ...referenceData, operations }).flatMap(([register, entries]) =>
  entries.map(({ id, ...fields }) => ({ register, id, fields: fields as Fields })));

type Reference = (typeof every)[number];

/**
 * Writes the partners, agreement stubs and candidate operations that are not there yet into their
 * registers, each with its source and under the id by which a ground or a pick-list names it;
 * answers how many. None of them authorises, widens or proves anything.
 */
export function loadReferenceData({ store, vault }: Pick<House, 'store' | 'vault'>) {
  return store.write((transaction): number => {
    const missing = every.filter((each) => !isThere(transaction, each));
    for (const reference of missing) load(vault, transaction, reference);
    return missing.length;
  });
}

const isThere = ({ db }: Transaction, { id, register }: Reference): boolean =>
  first(db, 'SELECT 1 FROM register_row WHERE id = ? AND register = ?', id, register) !== undefined;

function load(vault: House['vault'], transaction: Transaction, reference: Reference): void {
  const { register, id } = reference;
  const schema = actOf(register, 'record');
  // Registers that people write into too keep their texts sealed; the loaded ones have none.
  const { fields, pd } = schema === undefined
    ? { fields: reference.fields, pd: [] }
    : sealMessage(vault, transaction.db, id, schema, reference.fields);
  project(transaction.db, transaction.append({
    type: 'register.recorded', at: transaction.now, actor: systemActor.person, office: 'system',
    rules: wordingAt(transaction.now).id, pd,
    body: { register, act: 'record', id, fields, refusals: [] },
  }));
}
