import { aCheckedCase, grant, say } from '../support/a-case.js';
import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
  const { stage } = screens;
  const source = await aCheckedCase(stage);
  await say(stage, 'commander', source, { ...grant, until: '2021-02-20T07:00:00.000Z' });
  await stage.turnTo('2021-02-03T08:00:00.000Z');
  await say(stage, 'requester', source, { type: 'activate' });
  await stage.turnTo('2021-03-20T07:00:00.000Z');
}, 120_000);
afterAll(async () => screens.close());

describe('the ledger of persons still to be told', () => {
  it('shows who waits, since when, and that the deadline has passed', async () => {
    const screen = await screens.as('recordsOfficer');
    await screen.goTo('/telling');
    const { page } = screen;
    const row = page.getByRole('row', { name: /Näidis Kaastöötaja/ });
    await row.getByText('28 päeva tagasi').waitFor();
    await row.getByText(/^isiku teavitamine või otsus/).waitFor();
    await row.getByText(/päeva üle tähtaja$/).first().waitFor();
    const late = page.locator('dl > div').filter({ hasText: 'Menetlusi üle tähtaja' });
    expect(await late.locator('dd').first().textContent()).toBe('1');
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('keeps the order in the address', async () => {
    const screen = await screens.as('commander');
    await screen.goTo('/telling');
    await screen.page.getByRole('button', { name: 'Järjesta: Isik' }).click();
    await screen.page.waitForURL(/\?sort=person$/);
    await screen.page.getByRole('button', { name: 'Järjesta: Isik' }).click();
    await screen.page.waitForURL(/\?sort=-person$/);
    const heading = screen.page.getByRole('columnheader', { name: 'Järjesta: Isik' });
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    await screen.close();
  }, 60_000);

  it('tells who oversees by an id, and says why no name stands there', async () => {
    const screen = await screens.as('oversight', { width: 320, scheme: 'dark', language: 'en' });
    await screen.goTo('/telling');
    const { page } = screen;
    await page.getByText(/^A name is seen only by those/).waitFor();
    await page.getByRole('link', { name: /^p_[0-9a-f]+$/ }).first().waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Kaastöötaja');
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('lights the place of the chosen case in the tree of § 40, and lists its way', async () => {
    const screen = await screens.as('recordsOfficer', { scheme: 'dark' });
    await screen.goTo('/telling');
    const { page } = screen;
    await page.getByRole('link', { name: 'Koht otsustuspuul: Näidis Kaastöötaja' }).click();
    await page.getByRole('img', { name: /praegu: tuleb teavitada/ }).waitFor();
    const way = page.getByRole('list', { name: 'Läbitud tee' });
    expect(await way.getByRole('listitem').count()).toBeGreaterThan(1);
    await page.getByText('Sama loeteluna').click();
    await page.locator('li[aria-current=step]', { hasText: 'praegu siin' }).waitFor();
    expect(await screen.wrong()).toEqual([]);
    await page.getByLabel(/^Kelle menetlus/).selectOption('');
    await page.waitForURL(/\?tab=tree$/);
    await page.getByRole('img', { name: 'Menetluse käik', exact: true }).waitFor();
    await screen.close();
  }, 60_000);

  it('lists the notices that nobody received, each with its provision', async () => {
    const screen = await screens.as('recordsOfficer', { width: 320 });
    await screen.goTo('/telling?tab=notices');
    const { page } = screen;
    const row = page.getByRole('row', { name: /Kaitsepolitseiamet/ }).first();
    await row.getByRole('link', { name: /^§ 37/ }).waitFor();
    await row.getByText('kättesaamine kinnitamata').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await row.getByRole('link', { name: /^Ava teade/ }).click();
    await page.waitForURL(/\/notices\/o_/);
    await screen.close();
  }, 60_000);
});
