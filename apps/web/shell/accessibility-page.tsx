import { Page, Says, Section } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { shellWords } from './words.js';

/** What the screens promise to everybody, and what was not tried. */
export function AccessibilityPage() {
  const say = useWords(shellWords);
  return (
    <Page title={say('access')} lead={say('accessLead')}>
      <Section title={say('accessKeys')}><Says>{say('accessKeysLong')}</Says></Section>
      <Section title={say('accessTested')}><Says>{say('accessTestedLong')}</Says></Section>
    </Page>
  );
}
