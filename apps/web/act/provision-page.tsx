import { getRouteApi } from '@tanstack/react-router';
import { parseKey } from '#law/citation';
import { Answered, ManyLinks, Page, Print, Rows } from '../ui/index.js';
import { useProvision } from './asking.js';
import type { ProvisionAnswer } from './asking.js';
import { DifferenceList } from './difference-list.js';
import { MadeOf, useMaking } from './made-of.js';
import { MeasuresHere } from './measures-here.js';
import { Neighbours } from './neighbours.js';
import { PoliciesHere } from './policies-here.js';
import { ProvisionText } from './provision-text.js';
import { RuleList } from './rule-list.js';
import { TestsHere } from './tests-here.js';
import { useNamedPlace } from './use-place.js';

const route = getRouteApi('/act/$key');

/** One provision: its words, and everything that was made of it. */
export function ProvisionPage() {
  const { key } = route.useParams();
  const query = useProvision(key);
  const { data } = query;
  return (
    <Page key={key} title={data?.citation ?? parseKey(key) ?? key} lead={data?.estonian}
      actions={<Print />}>
      <Answered query={query}>{(found) => <Parts of={found} />}</Answered>
      <Neighbours at={key} />
    </Page>
  );
}

function Parts({ of }: { readonly of: ProvisionAnswer }) {
  useNamedPlace();
  return (
    <MadeOf value={useMaking()}>
      <ManyLinks>
        <Rows gap="lg">
          <ProvisionText of={of} />
          <RuleList of={of} />
          <PoliciesHere of={of} />
          <DifferenceList of={of} />
          <MeasuresHere of={of} />
          <TestsHere of={of} />
        </Rows>
      </ManyLinks>
    </MadeOf>
  );
}
