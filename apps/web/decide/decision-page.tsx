import { Page } from '../ui/index.js';

export function DecisionPage() {
  return <Page title="DecisionPage">{null}</Page>;
}
