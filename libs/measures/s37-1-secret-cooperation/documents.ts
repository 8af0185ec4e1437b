import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';

/** § 37¹ (6): the regulation is not known here; the least set of documents has an end report. */
export const documents = rule<CaseFile, Step>('KKS-37s1-6', {
  holds: ({ file }) =>
    file.lists['documents']?.some((each) => each['kind'] === 'endReport') ?? false,
  because: { et: 'lõpparuanne puudub', en: 'the end report is missing' },
});
