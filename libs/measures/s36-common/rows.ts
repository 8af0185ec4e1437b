// What is said row by row: claims with their sources, milder means one by one.
import { dayOf } from '#calendar/day';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import { says } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import type { requestFields } from './request-fields.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof requestFields>> };

export const eachMeansAnswered = rule<File, Step>('KKS-36-4.b', {
  holds: ({ file }) => (file.asked.alternatives ?? []).every(({ whyNot }) => says(whyNot)),
  because: {
    et: 'iga loetletud leebema abinõu juures peab olema põhjus, miks sellest ei piisa',
    en: 'each milder means listed needs the reason why it is not enough',
  },
});

/** A claim was checked before it is relied on; a day ahead of the request is no check. */
export const claimsChecked = rule<File, Step>('KKS-1-2', {
  holds: ({ file, step }) =>
    (file.asked.claims ?? []).every(({ claim, source, checkedOn }) =>
      says(claim) && says(source) && checkedOn <= dayOf(step.at)),
  because: {
    et: 'iga väide vajab sisu, allikat ja kontrollimise päeva, mis ei ole tulevikus',
    en: 'each claim needs its words, a source and a day of checking that is not ahead',
  },
});
