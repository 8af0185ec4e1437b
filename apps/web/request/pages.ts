/** The page, after all the questions, on which the answers are checked. */
export const checking = 'check';
