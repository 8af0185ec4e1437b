import { Page } from '../ui/index.js';

export function TellingPage() {
  return <Page title="TellingPage">{null}</Page>;
}
