import { Beside, Rows } from '../ui/index.js';
import { Claim } from './claim.js';
import { Dues } from './dues.js';
import { CaseFacts } from './case-facts.js';
import { Held } from './held.js';
import { Persons } from './persons.js';
import { Possible } from './possible.js';
import type { CaseView } from './reads.js';

/** What may be done, and everything it is decided on. */
export function Overview({ view }: { readonly view: CaseView }) {
  return (
    <Beside>
      <Rows gap="lg">
        <Possible view={view} />
        <Held view={view} />
      </Rows>
      <Rows gap="lg">
        <Dues view={view} />
        <Claim view={view} />
        <Persons view={view} />
        <CaseFacts view={view} />
      </Rows>
    </Beside>
  );
}
