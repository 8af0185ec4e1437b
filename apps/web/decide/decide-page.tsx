import { Page } from '../ui/index.js';

export function DecidePage() {
  return <Page title="DecidePage">{null}</Page>;
}
