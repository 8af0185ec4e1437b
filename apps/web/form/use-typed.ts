import { useEffect, useRef, useState } from 'react';
import { useSettled } from './references.js';

/**
 * The letters of a search whose words stand in the address: they are told when the typing pauses,
 * and follow the address where that changes by itself, as on going back.
 */
export function useTyped(inAddress: string, onPause: (typed: string) => void) {
  const [typed, setTyped] = useState(inAddress);
  const settled = useSettled(typed, 200);
  const told = useRef(inAddress);
  const tell = useRef(onPause);
  useEffect(() => {
    tell.current = onPause;
  });
  useEffect(() => {
    if (settled === told.current) return;
    told.current = settled;
    tell.current(settled);
  }, [settled]);
  useEffect(() => {
    if (inAddress === told.current) return;
    told.current = inAddress;
    setTyped(inAddress);
  }, [inAddress]);
  return [typed, setTyped] as const;
}
