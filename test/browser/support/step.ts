import type { Page } from 'playwright-core';
import type { FormField } from './filling.js';

/** A step as the case view gives it, as far as taking it by hand asks. */
export interface Step {
  readonly type: string;
  readonly allowed: boolean;
  readonly refusals: Tried['refusals'];
  readonly label: { readonly et: string };
  readonly schema: {
    readonly 'x-decides'?: true;
    readonly 'x-pages'?: readonly { readonly id: string }[];
    readonly properties: Readonly<
      Record<string, FormField & { readonly 'x-page'?: { readonly id: string } }>
    >;
  };
}

/** What a try-out or a refused step said. */
export interface Tried {
  readonly refusals: readonly { readonly rule: string; readonly by: string }[];
}

/** The rules that refused; the page has to name the provision of each. */
export async function shownIn(page: Page, refusals: Tried['refusals']): Promise<string[]> {
  for (const { by } of refusals) await page.getByText(by).first().waitFor();
  return refusals.map(({ rule }) => rule);
}
