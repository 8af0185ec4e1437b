import { Page } from '../ui/index.js';

export function ReportPage() {
  return <Page title="ReportPage">{null}</Page>;
}
