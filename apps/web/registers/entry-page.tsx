import { Page } from '../ui/index.js';

export function RegisterEntryPage() {
  return <Page title="RegisterEntryPage">{null}</Page>;
}
