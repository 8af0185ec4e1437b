import { State } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { Standing } from './asking.js';
import { registersWords } from './words.js';

const tones = { current: 'good', ahead: 'time', past: 'quiet' } as const;

/** Whether an entry holds, is ahead or past: a sign and a word; nothing where it cannot end. */
export function StandingMark({ state }: { readonly state: Standing['state'] }) {
  const say = useWords(registersWords);
  return state === null ? null : <State tone={tones[state]}>{say(state)}</State>;
}
