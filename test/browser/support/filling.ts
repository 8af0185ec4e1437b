import type { Locator, Page } from 'playwright-core';
import { inTallinn } from '#calendar/tallinn';
import type { Instant } from '#calendar/instant';

interface Words { readonly et: string }

/** A field as the API describes it, as far as filling it in asks. */
export interface FormField {
  readonly 'x-kind': string;
  readonly 'x-label': Words;
  readonly 'x-words'?: Readonly<Record<string, Words>>;
  readonly 'x-to'?: string;
  readonly type?: string;
  readonly items?: { readonly properties?: Readonly<Record<string, FormField>> };
}

/** What a reference is shown as; the person picks it by these words. */
export type ShownAs = (to: string, id: string) => Promise<string>;

/** Fills a field in as a person does: by its label, by typing and choosing. */
export async function fill(
  page: Page, field: FormField, value: unknown, shownAs: ShownAs,
): Promise<void> {
  const name = field['x-label'].et;
  const within = page.locator('#content');
  const kind = field['x-kind'];
  if (kind === 'text') await within.getByRole('textbox', { name, exact: true }).fill(String(value));
  else if (kind === 'choice') await choose(within, field, [value].flat() as string[]);
  else if (kind === 'flag') {
    await within.getByRole('radiogroup', { name, exact: true })
      .getByRole('radio', { name: value === true ? 'jah' : 'ei', exact: true }).check();
  } else if (kind === 'instant') await fillInstant(within, name, String(value));
  else if (kind === 'day') await fillDay(within, name, String(value));
  else if (kind === 'reference') {
    for (const id of [value].flat()) {
      await pick(page, name, await shownAs(field['x-to']!, String(id)));
    }
  } else if (kind === 'table') await fillRows(page, field, value as Row[]);
  else throw new Error(`nobody has said how ${kind} is filled in`);
}

type Row = Readonly<Record<string, unknown>>;

async function fillRows(page: Page, field: FormField, rows: readonly Row[]): Promise<void> {
  const name = field['x-label'].et;
  const table = page.locator('#content').getByRole('group', { name, exact: true });
  for (const [place, row] of rows.entries()) {
    await table.getByRole('button', { name: 'Lisan rea', exact: true }).click();
    const set = table.getByRole('group', { name: `Rida ${place + 1}`, exact: true });
    for (const [column, value] of Object.entries(row)) {
      await fillCell(set, field.items!.properties![column]!, String(value));
    }
  }
}

async function fillCell(set: Locator, column: FormField, value: string): Promise<void> {
  const name = column['x-label'].et;
  if (column['x-kind'] === 'choice') {
    await set.getByLabel(name, { exact: true }).selectOption(value);
  } else if (column['x-kind'] === 'day') await fillDay(set, name, value);
  else await set.getByRole('textbox', { name, exact: true }).fill(value);
}

async function choose(within: Locator, field: FormField, values: readonly string[]): Promise<void> {
  const name = field['x-label'].et;
  const many = field.type === 'array';
  const group = within.getByRole(many ? 'group' : 'radiogroup', { name, exact: true });
  for (const value of values) {
    const words = field['x-words']![value]!.et;
    await group.getByRole(many ? 'checkbox' : 'radio', { name: words, exact: true }).check();
  }
}

async function fillDay(within: Locator, name: string, day: string): Promise<void> {
  const box = within.getByRole('textbox', { name, exact: true });
  await box.fill(day.split('-').reverse().join('.'));
  await box.press('Tab');
}

/** To the minute, as people say it; a moment within a minute is its next whole one. */
async function fillInstant(within: Locator, name: string, at: string): Promise<void> {
  const minute = new Date(Math.ceil(Date.parse(at) / 60_000) * 60_000).toISOString();
  const local = inTallinn(minute as Instant);
  await fillDay(within, name, local.toPlainDate().toString());
  await within.getByRole('textbox', { name: `${name}: Kellaaeg` })
    .fill(`${local.hour}.${String(local.minute).padStart(2, '0')}`);
}

async function pick(page: Page, name: string, words: string): Promise<void> {
  const box = page.locator('#content').getByRole('combobox', { name, exact: true });
  await box.click();
  await page.getByRole('option', { name: words }).first().click();
}
