import type { Story } from '../measure.js';
export const stories: readonly Story[] = [];
