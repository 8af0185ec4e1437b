// § 41⁴: who owes a profile, how old it may be, and which of its items may be asked of whom.
import { endInWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { Rule, Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { says } from '../s36-common/law.js';
import { items, names, numberOf } from './items.js';
import type { Item } from './items.js';

type Here = Situation<CaseFile, Step>;

/** Whoever applies or serves owes a profile; a person giving a service does not (§ 41⁴ (1)). */
export const owesProfile = ({ facts }: Pick<Here, 'facts'>): boolean =>
  ['candidate', 'serviceman', 'official', 'employee'].includes(facts.subject?.status ?? '');

export const profileOwed = rule<CaseFile, Step>('KKS-41s4-1.a', {
  holds: owesProfile,
  because: {
    et: 'isikuankeedi täidab kandideerija või teenistuses või töösuhtes olija; sellelt isikult ' +
      'ankeeti ei küsita',
    en: 'the profile is filled in by whoever applies or is in service or employment; none is ' +
      'asked of this person',
  },
});

export const noProfileOwed = rule<CaseFile, Step>('KKS-41s4-1.a', {
  holds: (here) => !owesProfile(here),
  because: {
    et: 'kontrolli alustamiseks on vaja isikuankeeti',
    en: 'a check of this person begins with the profile',
  },
});

const profileEnds = (filledAt: Instant, { law }: Here): Instant =>
  lastInstant(filledAt, law.numbers['KKS-41s4-1.a']);

const within = (filledAt: (here: Here) => Instant | undefined) =>
  rule<CaseFile, Step>('KKS-41s4-1.a', {
    holds: (here) => {
      const filled = filledAt(here);
      return filled === undefined ||
        (filled <= here.step.at && here.step.at < profileEnds(filled, here));
    },
    because: (here) => {
      const { et, en } = endInWords(profileEnds(filledAt(here)!, here));
      return {
        et: `ankeet täidetakse iga viie aasta järel; see ankeet kehtib täitmisest kuni ${et}`,
        en: `the profile is filled in every five years; this one holds from then until ${en}`,
      };
    },
  });

/** The profile handed in is not older than five years, nor dated ahead. */
export const profileFresh = within(({ step }) => step['filledAt'] as Instant | undefined);
/** The profile on file has not grown old since; one who owes none has none. */
export const profileStillFresh = within(
  ({ file }) => file.kept['profile']?.['filledAt'] as Instant | undefined);

/** On applying the person is told that checks are regular; of others, before the profile. */
export const regularityTold = rule<CaseFile, Step>('KKS-41s4-1.b', {
  holds: (here) => {
    const toldAt = here.file.asked['toldAt'] as Instant | undefined;
    return !owesProfile(here) || (toldAt !== undefined && toldAt <= here.step.at);
  },
  because: {
    et: 'isikut ei ole teavitatud taustakontrolli regulaarsusest',
    en: 'the person has not been told that background checks are regular',
  },
});

export const toldBeforeProfile = rule<CaseFile, Step>('KKS-41s4-1.b', {
  holds: ({ file, step }) =>
    (file.asked['toldAt'] as Instant) <= (step['filledAt'] as Instant),
  because: {
    et: 'taustakontrolli regulaarsusest teavitatakse enne ankeedi täitmist',
    en: 'the person is told that checks are regular before filling in the profile',
  },
});

export const listedItemsOnly = rule<CaseFile, Step>('KKS-41s4-1.c', {
  holds: ({ file }) => {
    const asks = (file.asked['asks'] ?? []) as readonly string[];
    return asks.every((key) => items.some((item) => names([key], item)));
  },
  because: {
    et: 'ankeedis küsitakse üksnes § 41⁴ lõikes 2 loetletud andmeid',
    en: 'the profile asks for the data listed in § 41⁴ (2) and for no others',
  },
});

/** The number of a foreign document is an item only where the document is foreign. */
const isAsked = ({ name }: Item, step: Step): boolean =>
  name !== 'documentNumber' || step['documentIssued'] !== 'estonia';

/** A number has no letters to count and a statement is chosen: both need only be there. */
const isGiven = ({ kind, name }: Item, step: Step): boolean =>
  kind === 'text' ? says(step[name]) : step[name] !== undefined;

const isAnswered = (item: Item, { file, step }: Here): boolean =>
  isGiven(item, step) ||
  names(step['withheld'], item) || (item.mayBeNone === true && names(step['none'], item)) ||
  (item.list !== undefined && (file.lists[item.list]?.length ?? 0) > 0);

const answered = (item: Item): Rule =>
  rule<CaseFile, Step>(item.id, {
    holds: (here) => !isAsked(item, here.step) || isAnswered(item, here),
    because: {
      et: `ankeedist puudub punkt ${numberOf(item)}: ${item.label.et}`,
      en: `the profile lacks item ${numberOf(item)}: ${item.label.en}`,
    },
  });

/** Every item is answered, or withheld by the person, who has the right to (§ 41⁶ (2) 2)). */
export const everyItem: readonly Rule[] = items.map(answered);

const notAsked = (id: RuleId, holds: (here: Here) => boolean, because: Words): Rule =>
  rule<CaseFile, Step>(id, { holds, because });

export const formerNamesOfOthersOnly = notAsked(
  'KKS-41s4-2-1',
  ({ step, facts }) => facts.subject?.estonian !== 'yes' || step['formerNames'] === undefined,
  {
    et: 'Eesti kodanikult endisi nimesid ei küsita',
    en: 'an Estonian citizen is not asked for former names',
  },
);

export const formerNamesGiven = notAsked(
  'KKS-41s4-2-1',
  ({ step, facts }) =>
    facts.subject?.estonian !== 'no' || says(step['formerNames']) ||
    names(step['withheld'], { id: 'KKS-41s4-2-1' }),
  {
    et: 'isik ei ole Eesti kodanik; märgitud ei ole endisi nimesid ega seda, et neid ei ole',
    en: 'the person is no Estonian citizen; former names, or that there are none, are missing',
  },
);

export const foreignDocumentOnly = notAsked(
  'KKS-41s4-2-2',
  ({ step }) => step['documentIssued'] !== 'estonia' || step['documentNumber'] === undefined,
  {
    et: 'Eestis väljastatud dokumendi numbrit ei küsita',
    en: 'the number of a document issued in Estonia is not asked for',
  },
);

const kin = ['parents', 'fosterParents', 'children', 'fosterChildren'];

export const listedRelativesOnly = notAsked(
  'KKS-41s4-2-14',
  ({ step }) => ((step['relatives'] ?? []) as readonly string[]).every((who) => kin.includes(who)),
  {
    et: 'õdede, vendade ega teiste loetlemata sugulaste andmeid ei küsita',
    en: 'data of siblings and other relatives who are not listed are not asked for',
  },
);

/** What may not be asked of this person, and what of a foreigner besides. */
export const whatMayBeAsked: readonly Rule[] = [
  formerNamesOfOthersOnly, formerNamesGiven, foreignDocumentOnly, listedRelativesOnly,
];
