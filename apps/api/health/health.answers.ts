import { Type } from 'typebox';
import { closed, countPart } from '../http/answer-parts.js';

export const liveAnswer = closed({ live: Type.Literal(true) });
export const readyAnswer = closed({ ready: Type.Literal(true), entries: countPart });
