import { Page } from '../ui/index.js';

export function ReportsPage() {
  return <Page title="ReportsPage">{null}</Page>;
}
