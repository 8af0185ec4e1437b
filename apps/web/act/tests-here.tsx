import { Exact, Fold, Says, Section } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { ProvisionAnswer } from './asking.js';
import styles from './act.module.css';
import { actWords } from './words.js';

/** The tests that are headed by the provision, file by file. */
export function TestsHere({ of: { tests } }: { readonly of: ProvisionAnswer }) {
  const say = useWords(actWords);
  return (
    <Section title={tests === null ? say('tests') : `${say('tests')} (${tests.length})`}>
      {tests === null && <Says>{say('noSources')}</Says>}
      {tests?.length === 0 && <Says>{say('noTests')}</Says>}
      {tests !== null && tests.length > 0 && (
        <Fold title={say('tests')} open={tests.length <= 12}>
          <ul className={styles['list']}>
            {byFile(tests).map(([file, headings]) => (
              <li key={file}>
                <Exact>{file}</Exact>
                <ul>{headings.map((heading) => <li key={heading} lang="en">{heading}</li>)}</ul>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

function byFile(tests: NonNullable<ProvisionAnswer['tests']>): [string, readonly string[]][] {
  const files = [...new Set(tests.map(({ file }) => file))];
  return files.map((file) => [
    file,
    [...new Set(tests.filter((test) => test.file === file).map(({ describe }) => describe))],
  ]);
}
