// § 42 (3): the committee of the Riigikogu that oversees military intelligence is denied nothing.
import { rule } from '#law/rule';
import type { Step } from '#statechart/step';
import type { RegisterFile } from './register-file.js';

const committeeSees = rule<RegisterFile, Step>('KKS-42-3', {
  holds: ({ step }) => step['outcome'] !== 'denied',
  because: {
    et: 'Riigikogu julgeolekuasutuste järelevalve komisjonile teabe andmisest ei keelduta',
    en: 'the Riigikogu security authorities oversight committee is not denied information',
  },
});

/** The rules of the acts on the register of the committee's demands. */
export const oversightRules = { 'inspections.close': [committeeSees] } as const;
