import { measureOf } from '#measures/index';
import { linesWhere } from '../cases/known-case.js';
import type { CaseLine } from '../cases/known-case.js';
import { stateNamed } from '../cases/state-words.js';
import { sightOf } from '../people/need-to-know.js';
import { both, joined, onDay } from './phrases.js';
import type { Candidate, Looking } from './reference.js';

/** The cases the person may know of; about somebody only where they see whom a case concerns. */
export function cases(looking: Looking): Candidate[] {
  const { db, query: { unit } } = looking;
  return (unit === null ? linesWhere(db, '1 = 1', []) : linesWhere(db, 'unit = ?', [unit]))
    .filter((line) => isKnown(line, looking))
    .map((line) => ({ id: line.id, selectable: true, shown: () => shown(line, looking) }));
}

function isKnown(line: CaseLine, { asker, query: { person } }: Looking): boolean {
  const sight = sightOf(asker, line);
  if (sight === null) return false;
  return person === null || (sight.content && line.subject === person);
}

function shown({ measure, state, unit, openedAt, subject, ...line }: CaseLine, looking: Looking) {
  const { asker, naming } = looking;
  const { machine, title } = measureOf(measure);
  const sight = sightOf(asker, { measure, state, unit, ...line });
  const name = sight?.identity === true && subject !== null ? both(naming.person(subject)) : null;
  return {
    label: joined([both(measure), title, name, onDay(openedAt)], ', ')!,
    note: joined([stateNamed(machine, state).words, both(naming.unit(unit))], '; '),
  };
}
