import { endsBy } from '#law/ends-by';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { decidedByUnitCommander } from '../../s36-common/deciders.js';
import { says } from '../../s36-common/law.js';
import { openEnded } from '../../s36-common/review.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Log = StepOf<typeof steps.logActivity>;

const unlinked = {
  et: 'nimetamata on ülesande seos Kaitseväega: koostöö puudutab üksnes Kaitseväge puudutavaid ' +
    'luure- ja vastuluureülesandeid',
  en: 'the link of the task to the Defence Forces is not stated: cooperation covers intelligence ' +
    'and counter-intelligence tasks concerning them only',
};

export const linkStated = rule<File, Step>('KKS-41-1', {
  holds: ({ file }) => says(file.asked.link),
  because: unlinked,
});

export const activityLinked = rule<File, Log>('KKS-41-1', {
  holds: ({ step }) => says(step.link),
  because: unlinked,
});

export const involved = rule<File, Step>('KKS-41-2', {
  holds: ({ file: { asked }, step }) =>
    asked.authority !== undefined && asked.involvement !== undefined &&
    (asked.involvedUntil === undefined || step.at < asked.involvedUntil),
  because: {
    et: 'puudub julgeolekuasutuse kehtiv kaasamise dokument',
    en: 'there is no document in force by which a security authority involves the Defence Forces',
  },
});

const itsOwn = {
  et: 'osaleda saab üksnes julgeolekuasutuse operatsioonis; Kaitseväe enda meede vajab eraldi ' +
    'taotlust',
  en: 'one takes part in an operation of the security authority only; a measure of the Defence ' +
    'Forces needs a request of its own',
};

export const nothingOfOurOwn = rule<File, Step>('KKS-41-2', {
  holds: ({ file }) => file.asked.ownMeasure !== true,
  because: itsOwn,
});

export const activityOfTheAuthority = rule<File, Log>('KKS-41-2', {
  holds: ({ step }) => step.ownMeasure !== true,
  because: itsOwn,
});

export const withinInvolvement = endsBy<File, Step>('KKS-41-2', {
  latest: ({ file }) => file.asked.involvedUntil ?? null,
  because: {
    et: 'osalemine ei või kesta kauem kui kaasamine',
    en: 'the participation may not outlast the involvement',
  },
});

export const whoDecides = decidedByUnitCommander('KKS-41-2');
export const term = openEnded('KKS-41-2');
