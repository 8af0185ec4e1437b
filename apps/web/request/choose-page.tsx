import { Page } from '../ui/index.js';

export function ChoosePage() {
  return <Page title="ChoosePage">{null}</Page>;
}
