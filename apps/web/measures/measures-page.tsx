import { Page } from '../ui/index.js';

export function MeasuresPage() {
  return <Page title="MeasuresPage">{null}</Page>;
}
