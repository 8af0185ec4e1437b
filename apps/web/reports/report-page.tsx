import { getRouteApi } from '@tanstack/react-router';
import type { components } from '#openapi';
import { api } from '../call/client.js';
import {
  Answered, Beside, Exact, Facts, GoTo, Notice, Page, Print, Provision, Says, Section, When,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Contents } from './contents.js';
import { FigureEntries } from './figure-entries.js';
import { withNames } from './named-units.js';
import { ReportSection } from './report-section.js';
import { reportWords } from './report-words.js';
import { Files, Verifying } from './verifying.js';

type Made = components['schemas']['ReportMade'];

const route = getRouteApi('/reports/$id');

/** One report: what it says, what stands behind each figure, and how it can be verified. */
export function ReportPage() {
  const { id } = route.useParams();
  const say = useWords(reportWords);
  const query = api.useQuery('get', '/api/reports/{id}', { params: { path: { id } } });
  if (query.data !== undefined) return <Whole made={query.data} />;
  return <Page title={say('one')}><Answered query={query}>{() => null}</Answered></Page>;
}

function Whole({ made }: { readonly made: Made }) {
  const say = useWords(reportWords);
  const said = useSaid();
  const { figure } = route.useSearch();
  const navigate = route.useNavigate();
  const { id, report, periodWords, followBarred, units, size } = made;
  const named = withNames(units);
  return (
    <Page title={said(report.title)} lead={said(periodWords)} actions={<Print />}>
      <About made={made} />
      <Contents sections={report.sections} named={named} />
      {followBarred !== null && (
        <div className="no-print">
          <Notice tone="news" title={say('barred')}>{said(followBarred)}</Notice>
        </div>
      )}
      {report.sections.map((part) => (
        <ReportSection key={part.id} report={id} part={part} named={named}
          follows={followBarred === null} />
      ))}
      <Section title={say('notes')}>
        {report.notes.map((note) => <Says key={note.en}>{said(named(note))}</Says>)}
      </Section>
      <div className="no-print">
        <Beside><Verifying id={id} size={size} /><Files id={id} /></Beside>
      </div>
      <FigureEntries report={id} figure={figure ?? null} named={named} onClose={() =>
        void navigate({ search: {}, replace: true, resetScroll: false })} />
    </Page>
  );
}

function About({ made }: { readonly made: Made }) {
  const say = useWords(reportWords);
  const said = useSaid();
  const { report, periodWords, at, size, sha256, units } = made;
  return (
    <Section title={say('about')} actions={<GoTo to="/reports">{say('all')}</GoTo>}>
      <Facts of={[
        [say('by'), <Provision key="by" by={report.by} />],
        [say('to'), said(report.addressee)],
        [say('period'), said(periodWords)],
        [say('wording'), report.wording],
        [say('made'), <When key="made" at={at} />],
        [say('size'), size],
        [say('digest'), <Exact key="digest">{sha256}</Exact>],
        [say('units'), units.length > 0 && units.map(({ id, name }) => (
          <div key={id}>{name} <Exact>{id}</Exact></div>
        ))],
      ]} />
    </Section>
  );
}
