import { Page } from '../ui/index.js';

export function TrailPage() {
  return <Page title="TrailPage">{null}</Page>;
}
