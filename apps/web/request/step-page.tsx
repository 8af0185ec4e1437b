import { Page } from '../ui/index.js';

export function StepPage() {
  return <Page title="StepPage">{null}</Page>;
}
