import { Page } from '../ui/index.js';

export function CasePage() {
  return <Page title="CasePage">{null}</Page>;
}
