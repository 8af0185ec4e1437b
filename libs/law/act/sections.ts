import type { ActSection } from './act-text.js';
import { s1 } from './s1.js';
import { s2 } from './s2.js';
import { s3 } from './s3.js';
import { s4 } from './s4.js';
import { s5 } from './s5.js';
import { s6 } from './s6.js';
import { s7 } from './s7.js';
import { s8 } from './s8.js';
import { s10s1 } from './s10-1.js';
import { s21 } from './s21.js';
import { s22 } from './s22.js';
import { s22s1 } from './s22-1.js';
import { s22s2 } from './s22-2.js';
import { s22s3 } from './s22-3.js';
import { s23 } from './s23.js';
import { s24 } from './s24.js';
import { s25 } from './s25.js';
import { s26 } from './s26.js';
import { s27 } from './s27.js';
import { s28 } from './s28.js';
import { s29 } from './s29.js';
import { s36 } from './s36.js';
import { s37 } from './s37.js';
import { s37s1 } from './s37-1.js';
import { s37s2 } from './s37-2.js';
import { s37s3 } from './s37-3.js';
import { s38 } from './s38.js';
import { s39 } from './s39.js';
import { s40 } from './s40.js';
import { s41 } from './s41.js';
import { s41s1 } from './s41-1.js';
import { s41s2 } from './s41-2.js';
import { s41s3 } from './s41-3.js';
import { s41s4 } from './s41-4.js';
import { s41s5 } from './s41-5.js';
import { s41s6 } from './s41-6.js';
import { s41s7 } from './s41-7.js';
import { s41s8 } from './s41-8.js';
import { s41s9 } from './s41-9.js';
import { s41s10 } from './s41-10.js';
import { s42 } from './s42.js';
import { s43 } from './s43.js';
import { s43s1 } from './s43-1.js';
import { s50 } from './s50.js';
import { s51 } from './s51.js';
import { s52 } from './s52.js';
import { s53 } from './s53.js';
import { s54 } from './s54.js';
import { s54s1 } from './s54-1.js';
import { s55 } from './s55.js';
import { s56 } from './s56.js';
import { s57 } from './s57.js';

/** The sections the register holds, in the order of the Act. */
export const sections: readonly ActSection[] = [
  s1,
  s2,
  s3,
  s4,
  s5,
  s6,
  s7,
  s8,
  s10s1,
  s21,
  s22,
  s22s1,
  s22s2,
  s22s3,
  s23,
  s24,
  s25,
  s26,
  s27,
  s28,
  s29,
  s36,
  s37,
  s37s1,
  s37s2,
  s37s3,
  s38,
  s39,
  s40,
  s41,
  s41s1,
  s41s2,
  s41s3,
  s41s4,
  s41s5,
  s41s6,
  s41s7,
  s41s8,
  s41s9,
  s41s10,
  s42,
  s43,
  s43s1,
  s50,
  s51,
  s52,
  s53,
  s54,
  s54s1,
  s55,
  s56,
  s57,
];
