import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Download } from '../ui/index.js';

/** Something the page holds already, to take away as a file; it is asked of nobody again. */
export function FileLink({ name, content, children }: {
  readonly name: string; readonly content: string | Uint8Array<ArrayBuffer>;
  readonly children: ReactNode;
}) {
  const href = useMemo(() => URL.createObjectURL(new Blob([content])), [content]);
  useEffect(() => () => URL.revokeObjectURL(href), [href]);
  return <Download href={href} name={name}>{children}</Download>;
}
