// § 41⁵ (2)–(3): what is asked in a background check is answered promptly, within ten working days
// of receipt at the latest. An enquiry is known by its number in the case, the first being 1.
import { maxOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { RuleId } from '#law/citation';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile, Kept } from '#statechart/case-file';
import { add, breach, deadline, lawful } from '#statechart/statechart';
import type { Step } from '#statechart/step';
import type { Rule } from '#law/rule';

type Here = Situation<CaseFile, Step>;
type Numbered = Step & { readonly enquiry: number };

/** What was kept of an enquiry when it was sent. */
type Sent = Kept & {
  readonly addressee: string;
  readonly receivedAt?: Instant;
  readonly underProceedings?: boolean;
};
type Receipt = Kept & { readonly enquiry: number; readonly receivedAt: Instant };

const sentIn = ({ lists }: CaseFile) => (lists['enquiries'] ?? []) as readonly Sent[];

const saidOf = ({ lists }: CaseFile, name: string, number: number): Kept | undefined =>
  lists[name]?.find(({ enquiry }) => enquiry === number);

const receiptOf = (file: CaseFile, number: number): Instant | null =>
  sentIn(file)[number - 1]?.receivedAt ??
  (saidOf(file, 'receipts', number) as Receipt | undefined)?.receivedAt ?? null;

/** When an answer or a refusal was written down, which closes the enquiry; null while open. */
const closedAt = (file: CaseFile, number: number): Instant | null =>
  (saidOf(file, 'answers', number) ?? saidOf(file, 'refusals', number))?.at ?? null;

const isOpen = (file: CaseFile, number: number): boolean =>
  sentIn(file)[number - 1] !== undefined && closedAt(file, number) === null;

/** The provisions that give ten working days from the receipt, to 24:00 of the last (AMB-35). */
type Clock = 'KKS-41s5-2.a' | 'KKS-41s5-3.b';

/**
 * The ends of the terms that were not kept, or may not be: an answer in time takes its enquiry out,
 * and data given under KrMS § 214 or not known to be received never come in. Earliest first.
 */
function unanswered(id: Clock, { file, law }: Here): readonly Instant[] {
  return sentIn(file).flatMap(({ underProceedings }, index) => {
    const received = receiptOf(file, index + 1);
    if (received === null || underProceedings === true) return [];
    const due = lastInstant(received, law.numbers[id]);
    const closed = closedAt(file, index + 1);
    return closed !== null && closed < due ? [] : [due];
  }).sort();
}

const recorded = ({ breaches }: CaseFile, id: Clock): number =>
  breaches.filter(({ rule: each }) => each === id).length;

/** The clock of the enquiries of a case: when an answer falls due next, and whether one is late. */
export function answersDue(id: Clock, what: Words) {
  const by = reckoning<CaseFile, Step>(id, {
    policy: 'AMB-35',
    what,
    due: (here) => {
      const next = unanswered(id, here)[recorded(here.file, id)];
      return next === undefined ? null : maxOf(next, here.step.at);
    },
  });
  const overdue = rule<CaseFile, Step>(id, {
    policy: 'AMB-35',
    holds: (here) => {
      const late = unanswered(id, here).filter((due) => due <= here.step.at);
      return late.length > recorded(here.file, id);
    },
    because: { et: 'ükski vastus ei ole hilinenud', en: 'no answer is late' },
  });
  return { by, overdue, receiptNotAhead: receiptNotAhead(id) };
}

const receiptNotAhead = (id: Clock) =>
  rule<CaseFile, Step & { readonly receivedAt?: Instant }>(id, {
    policy: 'AMB-35',
    holds: ({ step: { receivedAt, at } }) => receivedAt === undefined || receivedAt <= at,
    because: { et: 'kättesaamise aeg on tulevikus', en: 'the receipt lies in the future' },
  });

/** An answer belongs to an enquiry of this case that is open still. */
export const enquiryOpen = (id: RuleId) =>
  rule<CaseFile, Numbered>(id, {
    holds: ({ file, step }) => isOpen(file, step.enquiry),
    because: {
      et: 'sellise numbriga vastamata järelepärimist selles asjas ei ole',
      en: 'there is no unanswered enquiry of that number in this case',
    },
  });

const isPrivate = (sent: Sent | undefined): boolean =>
  ['naturalPerson', 'privateLegalPerson', 'privateInstitution', 'physician']
    .includes(sent?.addressee ?? '');

/** A private addressee may refuse, and that is an answer; an authority answers (AMB-34). */
export const privateMayRefuse = rule<CaseFile, Numbered>('KKS-37-1s1', {
  policy: 'AMB-34',
  holds: ({ file, step }) => isPrivate(sentIn(file)[step.enquiry - 1]),
  because: {
    et: 'keelduda võib füüsiline ja eraõiguslik isik; asutus vastab kümne tööpäeva jooksul',
    en: 'natural and private-law persons may refuse; an authority answers within ten working days',
  },
});

/** What a private addressee refused to answer is not asked again. */
export const notRepeated = rule<CaseFile, Step & { readonly repeats?: number }>('KKS-37-1s1', {
  policy: 'AMB-34',
  holds: ({ file, step: { repeats } }) =>
    repeats === undefined || saidOf(file, 'refusals', repeats) === undefined,
  because: {
    et: 'adressaat on vastamisest keeldunud; sama küsimust ei korrata',
    en: 'the addressee has refused to answer; the same question is not repeated',
  },
});

/** The arrows of an enquiry, from sending to its answer, and what its clock brings. */
export function enquiring(
  power: RuleId, sending: readonly Rule[], clock: ReturnType<typeof answersDue>, answer: Rule[],
) {
  const runs = deadline('answer', clock.by);
  const open = enquiryOpen(power);
  return {
    whileRunning: {
      sendEnquiry: {
        guard: lawful(...sending, clock.receiptNotAhead, notRepeated),
        actions: [add('enquiries'), runs],
      },
    },
    more: {
      recordReceipt: {
        guard: lawful(open, clock.receiptNotAhead), actions: [add('receipts'), runs],
      },
      recordAnswer: { guard: lawful(open, ...answer), actions: [add('answers'), runs] },
      recordRefusal: { guard: lawful(open, privateMayRefuse), actions: [add('refusals'), runs] },
    },
    fallsDue: [{
      guard: lawful(clock.overdue), actions: [breach(clock.overdue.id), runs],
    }],
  };
}
