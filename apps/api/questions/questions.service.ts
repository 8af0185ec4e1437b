import { Inject, Injectable } from '@nestjs/common';
import type { Office } from '#law/offices';
import type { Actor } from '#statechart/step';
import type { House } from '../house.js';
import { Opener } from '../cases/opened.js';
import { lineOfCase } from '../cases/known-case.js';
import { recordReading } from '../cases/reading.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { readMessage } from '../http/read-message.js';
import { HOUSE } from '../http/tokens.js';
import { sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { questionOn } from '../register/question-rows.js';
import { writeAnswer, writeQuestion } from '../register/questions.js';
import { loadCase } from '../register/rows.js';
import type { Transaction } from '../store/store.js';
import { answerFields, questionFields } from './question-fields.js';
import { questionsOf } from './question-list.js';
import { officesOfCase, readingOffices } from './taking-part.js';
import { addressed, answering, asking, onCase, worded } from './who-may.js';

/** Questions on a case and their answers; nothing of them changes what the Act says of it. */
@Injectable()
export class QuestionsService {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** The questions of a case, after their reading was recorded; to an addressee of notices none. */
  async list(asker: SignedIn, id: string) {
    const { content } = await recordReading(this.house, asker, id, 'questions');
    const line = lineOfCase(this.house.reader, id)!;
    const asks = !line.done && readingOffices(asker, line).length > 0;
    return {
      items: content ? this.#items(asker, id) : [], to: asks ? officesOfCase(line) : [],
    };
  }

  /** Asks an office of the case; answers the question. */
  async ask(asker: SignedIn, command: Asking, id: string, body: unknown) {
    const { text, to, office } = worded(readMessage(questionFields, body));
    const { question } = await this.house.store.write((tx) =>
      once(tx, command, () => {
        const line = onCase(this.house.register, tx, id, asker);
        const said = this.#said(tx, asking(asker, line, office), id);
        return { question: writeQuestion(said, addressed(line, to as Office), text) };
      }));
    return this.#item(asker, id, question);
  }

  /** Answers for the office that was asked; answers the question as it now stands. */
  async answer(asker: SignedIn, command: Asking, [id, question]: [string, string], body: unknown) {
    const { text, office } = worded(readMessage(answerFields, body));
    await this.house.store.write((tx) =>
      once(tx, command, () => {
        const line = onCase(this.house.register, tx, id, asker);
        const by = answering(asker, line, questionOn(tx.db, id, question), office);
        writeAnswer(this.#said(tx, by, id), question, text);
        return { question };
      }));
    return this.#item(asker, id, question);
  }

  #said(transaction: Transaction, by: Actor, id: string) {
    return { transaction, by, vault: this.house.vault, live: loadCase(transaction.db, id)! };
  }

  #item(asker: SignedIn, id: string, question: string) {
    return this.#items(asker, id).find((each) => each.id === question)!;
  }

  #items(asker: SignedIn, id: string) {
    const { reader, vault } = this.house;
    const line = lineOfCase(reader, id)!;
    const sight = sightOf(asker, line)!;
    return questionsOf(reader, line, new Opener(reader, vault, sight), asker);
  }
}
