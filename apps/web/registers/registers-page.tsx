import { Page } from '../ui/index.js';

export function RegistersPage() {
  return <Page title="RegistersPage">{null}</Page>;
}
