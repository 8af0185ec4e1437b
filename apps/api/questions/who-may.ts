import type { Office } from '#law/offices';
import type { Actor } from '#statechart/step';
import { knownCase } from '../cases/known-case.js';
import type { CaseLine } from '../cases/known-case.js';
import { Told } from '../http/problem.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import { anotherOffice, Malformed, NotKnown, NotYours } from '../register/answers.js';
import type { QuestionRow } from '../register/question-rows.js';
import type { Register } from '../register/register.js';
import { lettersIn } from '../register/vault.js';
import type { Transaction } from '../store/store.js';
import { officesOfCase, readingOffices } from './taking-part.js';

interface Worded extends Readonly<Record<string, unknown>> {
  readonly text: string;
}

/** The message where it says anything at all; throws Malformed for a text without a letter. */
export function worded(message: Readonly<Record<string, unknown>>): Worded {
  const text = String(message['text']);
  if (lettersIn(text) === 0) throw new Malformed([{ path: 'text', says: noWords }]);
  return { ...message, text };
}

/** The case as it stands now, while there is still something to ask or answer on it. */
export function onCase(register: Register, tx: Transaction, id: string, asker: SignedIn): CaseLine {
  knownCase(tx.db, id, asker);
  register.advance(tx, id);
  const [line] = knownCase(tx.db, id, asker);
  if (line.done) throw new Told(caseOver);
  return line;
}

/** Who asks, in an office in which they read the case; throws NotYours for anybody else. */
export const asking = (asker: SignedIn, line: CaseLine, wanted: unknown): Actor =>
  actingAs(asker, line, wanted, readingOffices(asker, line).map(({ office }) => office));

/** The office that is asked; throws Malformed where it has no part in the case. */
export function addressed(line: CaseLine, to: Office): Office {
  if (!officesOfCase(line).includes(to)) throw new Malformed([{ path: 'to', says: noPart }]);
  return to;
}

/** Who answers: somebody in the office that was asked, who reads the case in it. */
export function answering(
  asker: SignedIn,
  line: CaseLine,
  question: QuestionRow | undefined,
  wanted: unknown,
): Actor {
  if (question === undefined) throw new NotKnown('question');
  const reading = readingOffices(asker, line).map(({ office }) => office);
  return actingAs(asker, line, wanted, reading.filter((office) => office === question.to));
}

function actingAs(
  asker: SignedIn,
  { unit }: CaseLine,
  wanted: unknown,
  listed: readonly Office[],
): Actor {
  const by = actingIn(asker, { wanted, listed, unit });
  if (!listed.includes(by.office)) throw new NotYours(anotherOffice);
  return by;
}

const noWords = { et: 'tekst on tühi', en: 'the text is empty' };
const noPart = {
  et: 'see ametikoht selles menetluses ei osale', en: 'this office has no part in the case',
};
const caseOver = {
  name: 'case-over', status: 409,
  title: {
    et: 'Menetlus on lõppenud; selles enam ei küsita ega vastata',
    en: 'The case is over; nothing more is asked or answered in it',
  },
};
