import { closed, instantPart } from '../http/answer-parts.js';

/** Where the clock of the demonstration stands now. */
export const clockAnswer = closed({ now: instantPart });
