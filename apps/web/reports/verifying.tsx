import { Download, Exact, Says, Section } from '../ui/index.js';
import { useLanguage, useWords } from '../words/room-words.js';
import { reportWords } from './report-words.js';
import styles from './reports.module.css';

/** The report to take away: its exact bytes, a table, a text. */
export function Files({ id }: { readonly id: string }) {
  const say = useWords(reportWords);
  const language = useLanguage();
  const path = `/api/reports/${id}`;
  return (
    <Section title={say('files')}>
      <ul>
        <li><Download href={`${path}.json`} name={`${id}.json`}>{say('json')}</Download></li>
        <li><Download href={`${path}.csv`} name={`${id}.csv`}>{say('csv')}</Download></li>
        <li>
          <Download href={`${path}.txt?language=${language}`} name={`${id}.txt`}>
            {say('txt')}
          </Download>
        </li>
      </ul>
      <Says quiet>{say('bytes')}</Says>
    </Section>
  );
}

/** How anybody makes the report anew without trusting the register. */
export function Verifying({ id, size }: { readonly id: string; readonly size: number }) {
  const say = useWords(reportWords);
  return (
    <Section title={say('verify')}>
      <Says>{say('verifyLead')}</Says>
      <ol className={styles['steps']}>
        <li>{say('verifyFile')}</li>
        <li>{say('verifyExport')} <Exact>{say('exportCommand')}</Exact></li>
        <li>{say('verifyRun')} <Exact>{say('verifyCommand', { file: `${id}.json` })}</Exact></li>
      </ol>
      <Says>{say('verifyWhole', { size })}</Says>
    </Section>
  );
}
