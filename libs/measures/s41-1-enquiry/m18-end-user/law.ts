import { rule } from '#law/rule';
import type { Step } from '#statechart/step';
import type { EnquiryFile } from '../enquiry-law.js';

export const identifiesOnly = rule<EnquiryFile, Step>('KKS-41s1-1-1', {
  holds: ({ file: { asked } }) =>
    (asked.data?.length ?? 0) > 0 && asked.data!.every((each) => each === 'endUser'),
  because: {
    et: 'punkti 1 alusel saab küsida üksnes lõppkasutaja tuvastamise andmeid; sõnumi edastamise ' +
      'faktiga seotud andmed kuuluvad punkti 2 alla ja vajavad prokuratuuri luba',
    en: 'clause 1) gives data identifying the end-user only; data on the fact of forwarding a ' +
      "message fall under clause 2) and need the prosecutor's permission",
  },
});
