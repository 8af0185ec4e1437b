import { Page } from '../ui/index.js';

export function OpenPage() {
  return <Page title="OpenPage">{null}</Page>;
}
