import { getRouteApi } from '@tanstack/react-router';
import type { components } from '#openapi';
import { api } from '../call/client.js';
import {
  Answered, Beside, Exact, Facts, GoTo, Notice, Page, Print, Provision, Rows, Says, Section, When,
  Written,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { ReceiptOf } from './receipt.js';
import { DueBy, Received, Sent } from './standing.js';
import { noticeWords } from './words.js';

const route = getRouteApi('/notices/$id');

export type WholeNotice = components['schemas']['NoticeText'];

/** One notice: the letter as it left, what it rests on, and its receipt. */
export function NoticePage() {
  const { id } = route.useParams();
  const say = useWords(noticeWords);
  const said = useSaid();
  const query = api.useQuery('get', '/api/notices/{id}', { params: { path: { id } } });
  return (
    <Page title={query.data === undefined ? say('notice') : said(query.data.title)} lead={id}
      actions={<><Print /><GoTo to="/notices">{say('back')}</GoTo></>}>
      <Answered query={query}>
        {(notice) => (
          <Beside>
            <Letter notice={notice} />
            <Rows gap="lg">
              <ReceiptOf key={notice.id} notice={notice} />
              <About notice={notice} />
            </Rows>
          </Beside>
        )}
      </Answered>
    </Page>
  );
}

function Letter({ notice: { text, sentAt, digest, asItLeft } }: {
  readonly notice: WholeNotice;
}) {
  const say = useWords(noticeWords);
  return (
    <Section title={say(sentAt === null ? 'letterToBe' : 'letter')}>
      <Rows>
        {asItLeft === false && (
          <Notice tone="warn" title={say('changed')}>{say('changedLong')}</Notice>
        )}
        <Written>{text}</Written>
        {digest !== null && (
          <div>
            <Says quiet>{say('digest')}</Says>
            <Exact>{digest}</Exact>
            {asItLeft === true && <Says quiet>{say('whole')}</Says>}
          </div>
        )}
      </Rows>
    </Section>
  );
}

function About({ notice }: { readonly notice: WholeNotice }) {
  const say = useWords(noticeWords);
  const { to, by, owedAt, unitName, now, case: id } = notice;
  return (
    <Section title={say('about')}>
      <Facts of={[
        [say('to'), say(to)],
        [say('by'), <Provision key="by" by={by} />],
        [say('owed'), <When key="owed" at={owedAt} />],
        [say('due'), <DueBy key="due" notice={notice} now={now} />],
        [say('sent'), <Sent key="sent" notice={notice} now={now} />],
        [say('received'), <Received key="received" notice={notice} now={now} />],
        [say('unit'), unitName],
        [say('case'), <GoTo key="case" to="/cases/$id" params={{ id }}>{id}</GoTo>],
      ]} />
    </Section>
  );
}
