import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { CaseLine } from '../cases/known-case.js';
import type { Opener } from '../cases/opened.js';
import type { SignedIn } from '../people/signed-in.js';
import type { AnswerAnswer, QuestionAnswer } from './questions.answers.js';
import { readingOffices } from './taking-part.js';

type Answer = AnswerAnswer & { readonly of: string };

const written = `SELECT entry.bytes FROM case_entry JOIN entry USING (seq)
  WHERE case_id = ? ORDER BY seq`;

/** The questions of a case with their answers, in the order they were asked. */
export function questionsOf(db: Handle, line: CaseLine, opener: Opener, asker: SignedIn) {
  const { id, done } = line;
  const offices = done ? [] : readingOffices(asker, line).map(({ office }) => office);
  const entries = rows<{ bytes: Buffer }>(db, written, id).map(({ bytes }) => parseEntry(bytes));
  const answers = entries.filter(({ type }) => type === 'case.answered')
    .map((entry) => answerIn(entry, opener));
  return entries.filter(({ type }) => type === 'case.asked')
    .map((entry) => questionIn(entry, opener, answers, done))
    .map((question) => ({ ...question, yours: offices.includes(question.to) }));
}

function questionIn(
  entry: Entry,
  opener: Opener,
  answers: readonly Answer[],
  done: boolean,
): Omit<QuestionAnswer, 'yours'> {
  const id = String(entry.body['question']);
  const given = answers.filter(({ of }) => of === id).map(({ of: _of, ...answer }) => answer);
  return {
    id, ...saidIn(entry, opener), to: entry.body['to'] as QuestionAnswer['to'], answers: given,
    open: given.length === 0 && !done,
  };
}

const answerIn = (entry: Entry, opener: Opener): Answer => ({
  of: String(entry.body['question']), ...saidIn(entry, opener),
});

const saidIn = ({ at, actor, office, body }: Entry, opener: Opener): AnswerAnswer => ({
  at,
  by: {
    person: String(actor), name: opener.official(actor),
    office: office as AnswerAnswer['by']['office'],
  },
  text: opener.open(body['text']) as AnswerAnswer['text'],
});
