import { Answered, Empty, Fold, Rows, Sealed, Section, State, When } from '../ui/index.js';
import { useOfficeWords } from '../words/office-words.js';
import { useWords } from '../words/room-words.js';
import { Ask, Reply } from './asking.js';
import styles from './case.module.css';
import { useQuestions } from './reads.js';
import type { CaseView, Question } from './reads.js';
import { Who } from './word.js';
import { caseWords } from './words.js';

/** What the offices of the case asked one another, and what was answered. */
export function Questions({ view: { id } }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  return (
    <Answered query={useQuestions(id)}>
      {({ items, to }) => (
        <Rows gap="lg">
          {items.length === 0 && <Empty>{say('noQuestions')}</Empty>}
          {items.map((question) => (
            <Thread key={question.id} of={id} question={question} />
          ))}
          <div className="no-print">
            {to.length > 0 ? <Ask of={id} to={to} /> : <Empty>{say('cannotAsk')}</Empty>}
          </div>
        </Rows>
      )}
    </Answered>
  );
}

function Thread({ of, question }: { readonly of: string; readonly question: Question }) {
  const say = useWords(caseWords);
  const nameOf = useOfficeWords();
  const { id, at, by, text, to, answers, open, yours } = question;
  return (
    <Section title={say('toOffice', { office: nameOf(to) })}
      actions={<Mark open={open} answered={answers.length > 0} />}>
      <div className={styles['question']}>
        <div className={styles['quiet']}>
          <Who name={by.name} office={by.office} /> · <When at={at} />
        </div>
        <Sealed value={text} />
      </div>
      {answers.map((answer) => (
        <div key={answer.at} className={styles['answer']}>
          <div className={styles['quiet']}>
            <Who name={answer.by.name} office={answer.by.office} /> · <When at={answer.at} />
          </div>
          <Sealed value={answer.text} />
        </div>
      ))}
      {yours && (
        <div className="no-print">
          <Fold title={say('reply')} open={open}><Reply of={of} question={id} /></Fold>
        </div>
      )}
    </Section>
  );
}

function Mark({ open, answered }: { readonly open: boolean; readonly answered: boolean }) {
  const say = useWords(caseWords);
  if (open) return <State tone="warn">{say('waits')}</State>;
  return answered
    ? <State tone="good">{say('answered')}</State>
    : <State tone="quiet">{say('unanswered')}</State>;
}
