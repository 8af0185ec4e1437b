// § 41⁵ (1¹): whom the additional rights concern, what they are for, and whose they are.
import type { ServiceStatus } from '#law/facts';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../s36-common/deciders.js';
import type { checkFields } from './check-fields.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof checkFields>> };

export const aim = rule<File, Step>('KKS-41s5-1s1.a', {
  holds: ({ file }) => (file.asked.aim?.length ?? 0) > 0,
  because: {
    et: 'eesmärk peab olema ankeediandmete õigsuse kontroll või isiku sobivuse otsustamine',
    en: 'the aim must be the correctness of profile data or deciding on suitability',
  },
});

const staff: readonly ServiceStatus[] = ['serviceman', 'official', 'employee'];

export const staffOnly = rule<File, Step>('KKS-41s5-1s1.a', {
  holds: ({ facts }) =>
    facts.subject?.status === 'candidate' || staff.includes(facts.subject?.status ?? 'none'),
  because: {
    et: 'isik ei ole tegevväelane, ametnik ega töötaja',
    en: 'the person is no active serviceman, official or employee',
  },
});

/** Verifying profile data would fit a candidate too; read narrowly (AMB-29). */
export const noCandidate = rule<File, Step>('KKS-41s5-1s1.a', {
  policy: 'AMB-29',
  holds: ({ facts }) => facts.subject?.status !== 'candidate',
  because: {
    et: 'kandidaadi suhtes lisaõigusi ei kasutata: need on üksnes teenistuja puhul',
    en: 'the additional rights are not used on a candidate: they concern staff only',
  },
});

export const designatedUnit = deciders.unitDesignated('KKS-41s5-1s1.b', '41-5.1-1');
