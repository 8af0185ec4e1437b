import { Page } from '../ui/index.js';

export function VerifyPage() {
  return <Page title="VerifyPage">{null}</Page>;
}
