import { useMemo } from 'react';
import { Machine } from '../draw/machine.js';
import { Answered } from '../ui/index.js';
import { useMeasure } from './reads.js';
import type { CaseView } from './reads.js';

/** The machine of the measure with the present state lit and the way the case came ticked. */
export function MachineTab({ view: { measure, state, path } }: { readonly view: CaseView }) {
  const way = useMemo(() => path.map((visit) => visit.state), [path]);
  return (
    <Answered query={useMeasure(measure)}>
      {({ machine, steps }) => (
        <Machine graph={machine} steps={steps} now={state.name} passed={way} />
      )}
    </Answered>
  );
}
