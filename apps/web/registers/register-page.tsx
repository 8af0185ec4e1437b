import { Page } from '../ui/index.js';

export function RegisterPage() {
  return <Page title="RegisterPage">{null}</Page>;
}
