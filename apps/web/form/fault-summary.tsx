import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import type { Fault } from '../call/problem.js';
import { Notice } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import styles from './form.module.css';
import { fieldId } from './schema.js';
import type { StepSchema } from './schema.js';
import { formWords } from './words.js';

/** What has to be corrected, at the top of the form, each leading to its field. */
export function FaultSummary({ schema, faults }: {
  readonly schema: StepSchema; readonly faults: readonly Fault[];
}) {
  const say = useWords(formWords);
  const said = useSaid();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="bad" title={say('faults')} live>
        <ul>
          {faults.map(({ path, says }) => {
            const [name = path] = path.split('.');
            const field = schema.properties[name];
            const label = field === undefined ? name : said(field['x-label']);
            const id = fieldId(schema, name);
            return (
              <li key={path}>
                <a href={`#${id}`} className={styles['fault']}
                  onClick={(event) => goTo(event, id)}>
                  {label}: {said(says)}
                </a>
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}

/** The keyboard lands in the field, not only the eye. */
function goTo(event: MouseEvent, id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  event.preventDefault();
  place.scrollIntoView({ block: 'center' });
  place.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
}
