import { useEffect, useRef, useState } from 'react';
import { inTallinn } from '#calendar/tallinn';
import type { Instant } from '#calendar/instant';
import { client } from '../call/client.js';
import { Says } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { DraftWriter } from './draft-writer.js';
import type { FieldValue, FormValues } from './schema.js';
import { formWords } from './words.js';

/** A form while it is written. */
export interface Draft {
  readonly values: FormValues;
  /** False until what was kept before has been read. */
  readonly loaded: boolean;
  readonly savedAt: string | null;
  readonly error: unknown;
  readonly change: (name: string, value: FieldValue) => void;
  /** Saves what is not saved yet, at once. */
  readonly flush: () => Promise<unknown>;
  /** After success: the draft is thrown away. */
  readonly remove: () => Promise<unknown>;
}

/**
 * The form kept under that name (a–z, 0–9, `:_.-`): what was kept before, else `initial`; saved two
 * seconds after the last change, for this person alone.
 */
export function useDraft(name: string, label: string, initial: FormValues = {}): Draft {
  const [values, setValues] = useState(initial);
  const [kept, setKept] = useState<Pick<Draft, 'loaded' | 'savedAt' | 'error'>>(untouched);
  const first = useRef(initial);
  const known = useRef(label);
  const writer = useRef<DraftWriter | null>(null);
  // What is written before the kept draft has come is not lost to it, nor the draft to it.
  const early = useRef<FormValues | null>({});
  first.current = initial;
  known.current = label;
  useEffect(() => {
    let here = true;
    const writing = new DraftWriter(name, known.current, {
      saved: (savedAt) => here && setKept({ loaded: true, savedAt, error: null }),
      failed: (error) => here && setKept((before) => ({ ...before, error })),
    });
    writer.current = writing;
    early.current = {};
    void read(name).then((found) => {
      if (!here) return;
      const written = early.current ?? {};
      const whole = { ...first.current, ...found?.values as FormValues | undefined, ...written };
      early.current = null;
      setValues(whole);
      if (Object.keys(written).length > 0) writing.want(whole);
      setKept({ loaded: true, savedAt: found?.at ?? null, error: null });
    });
    const leave = () => void writing.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      here = false;
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [name]);
  const change = (field: string, value: FieldValue) => {
    if (early.current !== null) early.current = { ...early.current, [field]: value ?? null };
    setValues((before) => {
      const next = { ...before, [field]: value ?? null };
      if (early.current === null) writer.current?.want(next);
      return next;
    });
  };
  return {
    ...kept, values, change,
    flush: async () => writer.current?.flush(),
    remove: async () => writer.current?.remove(),
  };
}

const untouched = { loaded: false, savedAt: null, error: null };

/** The list is asked first: that there is no draft is no error. */
async function read(name: string) {
  const { data } = await client.GET('/api/drafts');
  if (data === undefined || data.items.every((item) => item.name !== name)) return null;
  const answer = await client.GET('/api/drafts/{name}', { params: { path: { name } } });
  return answer.data ?? null;
}

/** Says quietly when the draft was saved last. */
export function DraftNote({ draft: { savedAt, error } }: { readonly draft: Draft }) {
  const say = useWords(formWords);
  return (
    <div role="status" className="no-print">
      {error !== null
        ? <Says>{say('notSaved')}</Says>
        : savedAt !== null && <Says quiet>{say('saved', { at: clockOf(savedAt) })}</Says>}
    </div>
  );
}

function clockOf(at: string): string {
  const { hour, minute } = inTallinn(at as Instant);
  return `${hour}.${String(minute).padStart(2, '0')}`;
}
