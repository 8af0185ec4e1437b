import { Page } from '../ui/index.js';

export function EntryPage() {
  return <Page title="EntryPage">{null}</Page>;
}
