import { Page } from '../ui/index.js';

export function WritePage() {
  return <Page title="WritePage">{null}</Page>;
}
