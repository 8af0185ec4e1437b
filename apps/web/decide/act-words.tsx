import { useSession } from '../shell/session.js';
import { When, Facts, Says } from '../ui/index.js';
import { useOfficeWords } from '../words/office-words.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { DecidedAct, Kept } from './acts.js';
import { Value, isSaid } from './value.js';
import { decideWords } from './words.js';

/** Who acted, as far as the reader may know, and in which office. */
export function ActedBy({ by: { person, name, office } }: { readonly by: Kept['by'] }) {
  const say = useWords(decideWords);
  const officeWords = useOfficeWords();
  const session = useSession();
  const known = name ?? (session.person === person ? session.name : null) ?? say('noName');
  return <>{say('office', { name: known, office: officeWords(office) })}</>;
}

/** When and by whom. */
export function ActedAt({ kept: { at, by } }: { readonly kept: Kept }) {
  return <><When at={at} /> · <ActedBy by={by} /></>;
}

/** What a step said, field by field, by its schema. */
export function ActWords({ act: { kept, schema }, without = [] }: {
  readonly act: DecidedAct; readonly without?: readonly string[];
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  const names = Object.keys(schema.properties)
    .filter((name) => isSaid(kept[name]) && !without.includes(name));
  if (names.length === 0) return <Says quiet>{say('noWords')}</Says>;
  return (
    <Facts of={names.map((name) => {
      const field = schema.properties[name]!;
      return [said(field['x-label']), <Value key={name} field={field} value={kept[name]} />];
    })} />
  );
}
