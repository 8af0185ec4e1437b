import { Page } from '../ui/index.js';

export function InboxPage() {
  return <Page title="InboxPage">{null}</Page>;
}
