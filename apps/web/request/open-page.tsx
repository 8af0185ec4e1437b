import { getRouteApi } from '@tanstack/react-router';
import { api } from '../call/client.js';
import { Answered, Empty, GoTo, Page } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { OpenForm } from './open-form.js';
import { requestWords } from './words.js';

const route = getRouteApi('/new/$measure');

/** Opens a case of a measure: for which unit, about whom, after which earlier decision. */
export function OpenPage() {
  const say = useWords(requestWords);
  const said = useSaid();
  const { measure: id } = route.useParams();
  const query = api.useQuery('get', '/api/measures', {}, { staleTime: Infinity });
  return (
    <Answered query={query}>
      {({ measures }) => {
        const measure = measures.find((each) => each.id === id && !each.opensByItself);
        if (measure === undefined) {
          return (
            <Page title={say('open')}>
              <Empty action={<GoTo to="/new">{say('toChoice')}</GoTo>}>{say('noMeasure')}</Empty>
            </Page>
          );
        }
        return (
          <Page title={`${measure.section} · ${said(measure.title)}`} lead={say('openLead')}>
            <OpenForm measure={measure} />
          </Page>
        );
      }}
    </Answered>
  );
}
