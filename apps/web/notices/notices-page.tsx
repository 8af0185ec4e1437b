import { Page } from '../ui/index.js';

export function NoticesPage() {
  return <Page title="NoticesPage">{null}</Page>;
}
