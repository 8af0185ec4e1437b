import { verifyExport } from './verifying.js';
import type { Answer, Task } from './verifying.js';

const tell = (answer: Answer): void => self.postMessage(answer);

/** Verifies what the page sends, beside it, so that the page stays usable. */
self.onmessage = ({ data }: MessageEvent<Task>) => {
  try {
    tell({ found: verifyExport(data, (read) => tell({ read })) });
  } catch (fault) {
    tell({ failed: fault instanceof Error ? fault.message : String(fault) });
  }
};
