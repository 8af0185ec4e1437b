import type { Referable } from '#statechart/field';
import type { RegisterName } from '#registers/schemas';
import { cases } from './cases.js';
import { instrumentsNamed } from './instruments.js';
import { partners } from './partners.js';
import { persons } from './persons.js';
import type { Candidate, Looking } from './reference.js';
import { entriesAnywhere, entriesIn } from './register-candidates.js';

type Candidates = (looking: Looking) => readonly Candidate[];

const from = (register: RegisterName): Candidates => (looking) => entriesIn(register, looking);

/** What each kind of reference may point to, newest first. */
export const candidates: Readonly<Record<Referable, Candidates>> = {
  person: persons,
  unit: from('units'),
  consent: from('consents'),
  operation: from('operations'),
  area: from('areas'),
  threat: from('threats'),
  method: from('methods'),
  undertaking: from('undertakings'),
  task: from('tasks'),
  partner: partners,
  case: cases,
  entry: entriesAnywhere,
  item: from('items'),
  request: from('requests'),
  instrument: instrumentsNamed,
  // Documents are not kept here: a case names the digest of one, which nobody picks from a list.
  document: () => [],
};
