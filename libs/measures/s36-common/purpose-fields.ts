import { optional, reference, text } from '#statechart/field';

/** What purposes 2)–4) of § 36 (1) ask a request for besides. */
export const purposeFields = {
  operation: optional(reference({ et: 'Operatsioon', en: 'Operation' }, 'operation')),
  protectedUnit: optional(reference({ et: 'Kaitstav üksus', en: 'Unit protected' }, 'unit')),
  secretsProvision: optional(
    text({
      et: 'Riigisaladuse ja salastatud välisteabe seaduse säte',
      en: 'Provision of the State Secrets Act',
    }),
  ),
} as const;
