import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Fields } from '../register/message.js';
import { entryOf } from '../register/register-facts.js';

/** An act on a register: which, and with what fields. */
export interface Recording {
  readonly register: string;
  readonly act: string;
  readonly fields: Fields;
}

/** A running case that must hear of a change in a register, and what it hears. */
export interface Ripple {
  readonly live: string;
  readonly type: string;
  readonly fields: Fields;
}

type Ripples = (db: Handle, fields: Fields) => Ripple[];

const about = (db: Handle, person: unknown): string[] =>
  rows<{ id: string }>(
    db, 'SELECT id FROM case_row WHERE subject = ? AND done = 0', String(person),
  ).map(({ id }) => id);

type Asked = 'agent' | 'recruit' | 'operation' | 'area' | 'threat';

/** Running cases whose request names the entry; `field` is one of ours, never a user's. */
const asking = (db: Handle, field: Asked, id: unknown) =>
  rows<{ id: string }>(
    db, `SELECT id FROM case_row WHERE done = 0 AND json_extract(file, '$.asked.${field}') = ?`,
    String(id),
  ).map((row) => row.id);

/** Running cooperations that the person controls (§ 37¹ (5)). */
const controlledBy = (db: Handle, person: unknown): string[] =>
  rows<{ id: string }>(
    db, `SELECT id FROM case_row WHERE done = 0
      AND json_extract(file, '$.kept.controller.controller') = ?`, String(person),
  ).map(({ id }) => id);

const personIn = (db: Handle, register: string, { entry }: Fields): unknown =>
  entryOf(db, register, entry)?.['person'];

const each = (cases: readonly string[], type: string, fields: Fields): Ripple[] =>
  cases.map((live) => ({ live, type, fields }));

const ends = (type: string, field: 'operation' | 'area' | 'threat'): Ripples =>
  (db, { entry, at }) => each(asking(db, field, entry), type, { effective: at });

const controls = (register: string): Ripples => (db, fields) =>
  each(controlledBy(db, personIn(db, register, fields)), 'controlChanged', {
    effective: fields['at'],
  });

const byAct: Readonly<Record<string, Ripples>> = {
  'consents.withdraw': (db, fields) => {
    const person = personIn(db, 'consents', fields);
    return each([...about(db, person), ...asking(db, 'recruit', person)], 'consentWithdrawn', {
      consent: fields['entry'], effective: fields['at'],
    });
  },
  'service.end': (db, fields) => {
    const person = personIn(db, 'service', fields);
    const effective = { effective: fields['effective'] };
    return [
      ...each(about(db, person), 'serviceEnded', effective),
      ...each(asking(db, 'agent', person), 'agentServiceEnded', effective),
      ...each(controlledBy(db, person), 'controlChanged', effective),
    ];
  },
  'cooperation.record': (db, { person, from }) =>
    each(about(db, person), 'personInvolved', { effective: from }),
  'cooperation.end': (db, fields) =>
    each(about(db, personIn(db, 'cooperation', fields)), 'cooperationEnded', {
      effective: fields['at'],
    }),
  'authorisations.revoke': controls('authorisations'),
  'offices.end': controls('offices'),
  'operations.end': ends('operationEnded', 'operation'),
  'areas.end': ends('areaEnded', 'area'),
  'threats.close': ends('threatClosed', 'threat'),
  'people.identify': (db, { entry }) => each(about(db, entry), 'personIdentified', {}),
};

/** The running cases that rest on what a register act has just changed. */
export function ripples(db: Handle, { register, act, fields }: Recording): Ripple[] {
  return byAct[`${register}.${act}`]?.(db, fields) ?? [];
}
