import { Bars } from '../draw/bars.js';
import { Beside, DataList, Fold, GoTo, Says, Section } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Words } from '../words/room-words.js';
import { familiesOf } from './charting.js';
import type { Figure, Section as Part } from './charting.js';
import { reportWords } from './report-words.js';
import styles from './reports.module.css';

interface PartProps {
  readonly report: string;
  readonly part: Part;
  /** Whether the reader may follow a figure to its entries. */
  readonly follows: boolean;
  readonly named: (words: Words) => Words;
}

/** A section: what counts as a table with a chart beside it, and what is zero in one sentence. */
export function ReportSection({ report, part, follows, named }: PartProps) {
  const say = useWords(reportWords);
  const said = useSaid();
  const title = said(named(part.title));
  const counting = part.figures.filter(({ value }) => value > 0);
  const zeros = part.figures.filter(({ value }) => value === 0)
    .map(({ label }) => said(named(label)));
  const families = familiesOf(part);
  const table = counting.length > 0 && (
    <Figures of={counting} {...{ report, follows, named, title }} />
  );
  return (
    <div id={part.id} className={styles['part']}>
      <Section title={title}>
        {part.figures.length === 0 && <Says quiet>{say('empty')}</Says>}
        {families.length === 0 ? table : (
          <Beside>
            {table}
            <div className={`${styles['charts']} no-print`}>
              {families.map(({ name, figures }) => (
                <Bars key={name} label={title} of={figures.map(({ id, label, value }) => ({
                  name: id, label: said(named(label)), value,
                }))} />
              ))}
            </div>
          </Beside>
        )}
        {zeros.length > 0 && <Zeros labels={zeros} />}
      </Section>
    </div>
  );
}

// Zeros are said, since an overseer asks for them, but together: they are most of the figures.
function Zeros({ labels }: { readonly labels: readonly string[] }) {
  const say = useWords(reportWords);
  const text = `${labels.join('; ')}.`;
  return (
    <div className={styles['zeros']}>
      <div className="no-print">
        <Fold title={say('zeros', { count: labels.length })}><Says>{text}</Says></Fold>
      </div>
      <p className="only-print">{say('zero')}: {text}</p>
    </div>
  );
}

function Figures({ report, of, follows, named, title }: Omit<PartProps, 'part'> & {
  readonly of: readonly Figure[]; readonly title: string;
}) {
  const say = useWords(reportWords);
  const said = useSaid();
  const notes = { within: '', end: say('end'), earlier: say('earlier') } as const;
  const hasNotes = of.some(({ span }) => span !== 'within');
  const value = (figure: Figure) => (!follows ? figure.value : (
    <GoTo to="/reports/$id" params={{ id: report }} search={{ figure: figure.id }}
      resetScroll={false} replace aria-label={say('entriesOf', {
        value: figure.value, figure: said(named(figure.label)),
      })}>{figure.value}</GoTo>
  ));
  const columns: readonly Column<Figure>[] = [
    { name: 'figure', heading: say('figure'), names: true,
      show: ({ label }) => said(named(label)) },
    { name: 'value', heading: say('value'), number: true, show: value },
    ...(hasNotes ? [{
      name: 'note', heading: say('note'), show: ({ span }: Figure) => notes[span],
    }] : []),
  ];
  return (
    <div className={styles['figures']}>
      <DataList caption={say('figuresOf', { title })} columns={columns} rows={of}
        keyOf={({ id }) => id} dense />
    </div>
  );
}
