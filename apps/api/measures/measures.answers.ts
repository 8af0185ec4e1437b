import { Type } from 'typebox';
import {
  citationPart, closed, keyPart, measureIdPart, named, officesPart, oneOf, orNull, policyPart,
  rulePart, wordsPart,
} from '../http/answer-parts.js';
import { stepSchemaPart } from '../http/schema-parts.js';

/** A machine as a drawing needs it. */
export const machineGraphPart = named('MachineGraph', {
  initial: Type.String(),
  states: Type.Array(named('GraphState', {
    name: Type.String(), parent: orNull(Type.String()), final: Type.Boolean(),
    by: orNull(citationPart), words: orNull(wordsPart),
  })),
  arrows: Type.Array(named('GraphArrow', {
    from: Type.String(), step: Type.String(), to: Type.String(),
    rules: Type.Array(closed({ id: rulePart, by: citationPart, policy: orNull(policyPart) })),
  })),
});

const gates = Type.Array(Type.Union([rulePart, policyPart]));

export const measureStepPart = named('MeasureStep', {
  type: Type.String(), label: wordsPart, by: citationPart, offices: officesPart,
  keeps: Type.Array(Type.String(), {
    description: 'under which names of the case what it carries is kept; `asked` is the request',
  }),
  schema: stepSchemaPart,
});

export const measureAnswer = named('Measure', {
  id: measureIdPart, section: citationPart, key: keyPart, basis: rulePart, title: wordsPart,
  gates: closed({ beforeSignature: gates, atSignature: gates, duringAndAfter: gates }),
  designation: Type.Array(keyPart), concerns: oneOf(['person', 'personIfKnown', 'nobody']),
  opensByItself: Type.Boolean(), means: wordsPart,
  notifiable: Type.Boolean(), covertSurveillance: Type.Boolean(),
  steps: Type.Array(measureStepPart),
  machine: machineGraphPart,
});

export const measuresAnswer = closed({ measures: Type.Array(measureAnswer) });
