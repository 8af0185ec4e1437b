import type { components } from '#openapi';
import { Due, Says, State, When, useAmount } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { noticeWords } from './words.js';

export type Notice = components['schemas']['Notice'];

const secondsFrom = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 1000;

/** Less than a minute is at once. */
const atOnce = (from: string, to: string): boolean => secondsFrom(from, to) < 60;

interface StandingProps {
  readonly notice: Omit<Notice, 'title' | 'unitName'>;
  /** The register's own time when it answered. */
  readonly now: string;
}

/** By when it has to leave, and what is left of that while it has not. */
export function DueBy({ notice: { due, sentAt }, now }: StandingProps) {
  const say = useWords(noticeWords);
  if (due === null) return <>{say('noDue')}</>;
  return sentAt === null
    ? <Due at={due} left={secondsFrom(now, due)} />
    : <When at={due} />;
}

/** When it left, how long after it became owed, and whether that was too late: sign and word. */
export function Sent({ notice: { owedAt, due, sentAt }, now }: StandingProps) {
  const say = useWords(noticeWords);
  const after = useAmount(secondsFrom(owedAt, sentAt ?? now));
  const late = useAmount(Math.abs(secondsFrom(due ?? now, sentAt ?? now)));
  if (sentAt === null) {
    return due !== null && due <= now
      ? <State tone="bad">{say('overdue')}</State>
      : <State tone="time">{say('notSent')}</State>;
  }
  const tooLate = due !== null && sentAt > due;
  return (
    <>
      <When at={sentAt} />
      {tooLate
        ? <div><State tone="bad">{say('late', { amount: late })}</State></div>
        : (
          <Says quiet>
            {atOnce(owedAt, sentAt) ? say('straight') : say('afterOwed', { amount: after })}
          </Says>
        )}
    </>
  );
}

/** When it was received and how long that took; no answer is shown, and breaks no duty. */
export function Received({ notice: { sentAt, receivedAt }, now }: StandingProps) {
  const say = useWords(noticeWords);
  const took = useAmount(secondsFrom(sentAt ?? now, receivedAt ?? now));
  if (sentAt === null) return <>–</>;
  if (receivedAt === null) {
    return (
      <>
        <State tone="warn">{say('notReceived')}</State>
        {!atOnce(sentAt, now) && <Says quiet>{say('since', { amount: took })}</Says>}
      </>
    );
  }
  return (
    <>
      <When at={receivedAt} />
      <Says quiet>
        {atOnce(sentAt, receivedAt) ? say('straight') : say('afterSent', { amount: took })}
      </Says>
    </>
  );
}
