import { Page } from '../ui/index.js';

export function AccountsPage() {
  return <Page title="AccountsPage">{null}</Page>;
}
