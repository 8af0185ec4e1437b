import { Page } from '../ui/index.js';

export function ActPage() {
  return <Page title="ActPage">{null}</Page>;
}
