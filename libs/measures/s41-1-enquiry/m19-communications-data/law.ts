import { dayInWords } from '#calendar/in-words';
import type { Day } from '#calendar/day';
import { lastInstant } from '#calendar/term';
import { lengthOf } from '#law/policies/parameters';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Permit = StepOf<typeof steps.permit>;
type Permission = Kept & { readonly dataFrom: Day; readonly dataTo: Day };

const permissionIn = ({ kept }: CaseFile): Permission | undefined =>
  kept['permission'] as Permission | undefined;

export const notContent = rule<File, Step>('KKS-41s1-1-2', {
  holds: ({ file: { asked: { data, dataFrom, dataTo } } }) =>
    (data?.includes('messageFacts') ?? false) && !data!.includes('content') &&
    dataFrom !== undefined && dataTo !== undefined && dataFrom <= dataTo,
  because: {
    et: 'punkti 2 alusel küsitakse ESS § 111¹ lõigete 2 ja 3 andmeid kindla ajavahemiku kohta; ' +
      'sõnumi sisu see ei hõlma',
    en: 'clause 2) gives data of § 111¹ (2) and (3) of the Electronic Communications Act for a ' +
      'stated interval; the content of messages is not included',
  },
});

export const saysInterval = rule<CaseFile, Permit>('KKS-41s1-2.b', {
  holds: ({ step: { dataFrom, dataTo, reference } }) =>
    reference !== undefined && dataFrom !== undefined && dataTo !== undefined && dataFrom <= dataTo,
  because: {
    et: 'loas peab kuupäevalise täpsusega olema ajavahemik, mille kohta andmeid võib nõuda, ja ' +
      'viide',
    en: 'the permission states its reference and, to the date, the interval the data may be ' +
      'asked for',
  },
});

/** How long a permission may stay unused (AMB-36); counted from the instant it was given. */
export const lapses = reckoning<CaseFile, Step>('KKS-41s1-2.a', {
  policy: 'AMB-36',
  what: { et: 'kasutamata loa lõpp', en: 'lapse of the unused permission' },
  due: ({ file, step }) => lapseOf(permissionIn(file)?.at ?? step.at),
});

const lapseOf = (at: Step['at']) => lastInstant(at, lengthOf('P-ENQUIRY-UNUSED'));

export const hasLapsed = rule<CaseFile, Step>('KKS-41s1-2.a', {
  policy: 'AMB-36',
  holds: ({ file, step }) => {
    const given = permissionIn(file)?.at;
    return given !== undefined && step.at >= lapseOf(given);
  },
  because: { et: 'luba kehtib veel', en: 'the permission has not lapsed' },
});

export const permittedBefore = rule<CaseFile, Step>('KKS-41s1-2.a', {
  policy: 'AMB-36',
  holds: ({ file, step }) => {
    const given = permissionIn(file)?.at;
    return given !== undefined && given <= step.at && step.at < lapseOf(given);
  },
  because: {
    et: 'puudub enne päringu saatmist antud ja kehtiv prokuratuuri luba; hilisem luba ei asenda',
    en: "there is no permission in force by the prosecutor's office, given before the enquiry is " +
      'sent; a later one does not cure',
  },
});

export const withinInterval = rule<File, Step>('KKS-41s1-2.b', {
  holds: ({ file }) => {
    const given = permissionIn(file);
    const { dataFrom, dataTo } = file.asked;
    return given !== undefined && dataFrom !== undefined && dataTo !== undefined &&
      given.dataFrom <= dataFrom && dataTo <= given.dataTo;
  },
  because: ({ file }) => {
    const given = permissionIn(file);
    if (given === undefined) return { et: 'luba puudub', en: 'there is no permission' };
    const [from, to] = [dayInWords(given.dataFrom), dayInWords(given.dataTo)];
    return {
      et: `andmeid võib nõuda üksnes ajavahemiku ${from.et}–${to.et} kohta`,
      en: `data may be asked for the interval from ${from.en} to ${to.en} only`,
    };
  },
});
