import { parseKey } from '#law/citation';
import { isClosed } from '../form/index.js';
import type { FieldSchema } from '../form/index.js';
import { Exact, Provision, Sealed, When, Written } from '../ui/index.js';
import { allOf } from './shown.js';
import type { InText } from './shown.js';

/** One value of an entry: provisions lead to the Act, a closed text says that it is closed. */
export function Value({ field, value, inText, known }: {
  readonly field: FieldSchema;
  readonly value: unknown;
  readonly inText: InText;
  /** Whether an id has a name that the reader may know. */
  readonly known: (id: string) => boolean;
}) {
  const all = allOf(value);
  if (all.length === 0) return null;
  if (all.some(isClosed)) {
    return <>{all.map((each, place) => <Sealed key={place} value={each} />)}</>;
  }
  switch (field['x-kind']) {
    case 'instant': return <When at={String(value)} />;
    case 'provision': return (
      <>{all.map(String).map((key) => (
        <span key={key}><Provision by={parseKey(key) ?? key} /> </span>
      ))}</>
    );
    case 'reference': return (
      <>{all.map(String).map((id, place) => (
        <span key={id}>
          {place > 0 && ', '}{known(id) ? inText(field, id) : <Exact>{id}</Exact>}
        </span>
      ))}</>
    );
    case 'text': return <Written>{inText(field, value)}</Written>;
    default: return <>{inText(field, value)}</>;
  }
}
