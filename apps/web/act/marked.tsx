import { createContext, useContext } from 'react';
import { pieces } from './finding.js';

/** The words that are looked for on the page. */
export const LookedFor = createContext<readonly string[]>([]);

/** A text with the words that were looked for marked in it. */
export function Marked({ children }: { readonly children: string }) {
  const words = useContext(LookedFor);
  if (words.length === 0) return <>{children}</>;
  return (
    <>
      {pieces(children, words).map(({ text, looked }, place) =>
        looked ? <mark key={place}>{text}</mark> : text)}
    </>
  );
}
