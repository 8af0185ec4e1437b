import { Page } from '../ui/index.js';

export function ProvisionPage() {
  return <Page title="ProvisionPage">{null}</Page>;
}
