import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { aCheckedCase, grant, say } from '../support/a-case.js';
import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
let report: string;
beforeAll(async () => {
  screens = await openScreens();
  const { stage } = screens;
  const source = await aCheckedCase(stage);
  await say(stage, 'commander', source, { ...grant, until: '2021-02-20T07:00:00.000Z' });
  await stage.turnTo('2021-02-03T08:00:00.000Z');
  await say(stage, 'requester', source, { type: 'activate' });
  await stage.turnTo('2021-05-03T07:00:00.000Z');
  const made = await stage.as('oversight')
    .post('/api/reports', { kind: '43-2.b', period: '2021-H1' });
  report = made.body.id as string;
}, 120_000);
afterAll(async () => screens.close());

describe('the reports that the Act asks for', () => {
  it('are made by the Commander: what is late leads there, and the report opens', async () => {
    const screen = await screens.as('commander');
    await screen.goTo('/reports');
    const { page } = screen;
    const late = page.getByRole('row', { name: /(?<!I)I periood 2021/ });
    await late.getByText('esitamata, tähtaeg möödas').waitFor();
    await late.getByRole('link', { name: '§ 43 (2)' }).first().waitFor();
    await late.getByRole('link', { name: /^Koosta: Nelja kuu ülevaade, I periood 2021/ }).click();
    await page.waitForURL(/kind=43-2.a&period=2021-T1/);
    expect(await page.getByLabel(/^Mis perioodi kohta/).inputValue()).toBe('2021-T1');
    expect(await screen.wrong()).toEqual([]);
    await page.getByRole('button', { name: 'Koosta aruanne' }).click();
    await page.waitForURL(/\/reports\/v_/);
    await page.getByRole('heading', { name: 'Aruande andmed' }).waitFor();
    await page.getByRole('link', { name: 'Kõik aruanded' }).click();
    await page.getByRole('row', { name: /(?<!I)I periood 2021/ }).first()
      .getByText('esitatud pärast tähtaega').waitFor();
    await screen.close();
  }, 60_000);

  it('ask which report and which period before anything is made', async () => {
    const screen = await screens.as('oversight', { width: 320, scheme: 'dark', language: 'en' });
    await screen.goTo('/reports');
    const { page } = screen;
    await page.getByRole('button', { name: 'Make the report' }).click();
    await page.getByText('Choose one').waitFor();
    await page.getByLabel(/^Six-month report/).check();
    await page.getByText('Choose one').waitFor();
    await page.getByLabel(/^Of which period/).selectOption('2021-H1');
    await page.getByText(/^The period is not over/).waitFor();
    await page.getByText(/^A report of this period was made already/).waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('say who makes them to everybody else', async () => {
    const screen = await screens.as('minister');
    await screen.goTo('/reports');
    await screen.page.getByText('Teie aruandeid ei koosta').waitFor();
    await screen.page.getByText(/koostab Kaitseväe juhataja või järelevalve/).first().waitFor();
    expect(await screen.page.getByRole('button', { name: 'Koosta aruanne' }).count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});

describe('a report', () => {
  it('leads from a figure to its entries, and from each to the trail', async () => {
    const screen = await screens.as('oversight');
    await screen.goTo(`/reports/${report}`);
    const { page } = screen;
    const figure = page.getByRole('link', { name: /^1: näita kandeid, Taotlusi esitatud/ }).first();
    expect(await screen.wrong()).toEqual([]);
    await figure.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row').nth(1).waitFor();
    expect(await screen.wrong()).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('a:focus').getAttribute('aria-label'))
      .toBe(await figure.getAttribute('aria-label'));
    await figure.click();
    await dialog.getByRole('link', { name: /^Kanne \d+ logis$/ }).first().click();
    await page.waitForURL(/\/trail\/\d+$/);
    await screen.close();
  }, 60_000);

  it('shows names of units, charts, and zeros in one place; a narrow page fits', async () => {
    const screen = await screens.as('oversight', { width: 320, scheme: 'dark', language: 'en' });
    await screen.goTo(`/reports/${report}`);
    const { page } = screen;
    await page.getByText('Luurekeskus (näidis)').first().waitFor();
    await page.getByRole('img', { name: /Requests submitted 1/ }).first().waitFor();
    await page.getByText(/^Zero: \d+ figures$/).first().click();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('is taken away in its exact bytes, whose digest stands on the page', async () => {
    const screen = await screens.as('oversight');
    await screen.goTo(`/reports/${report}`);
    const { page } = screen;
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Aruande täpsed baidid (JSON)' }).click();
    const bytes = readFileSync(await (await saved).path());
    const digest = createHash('sha256').update(bytes).digest('base64');
    await page.getByText(digest, { exact: true }).waitFor();
    await page.getByText(`volitus report verify ${report}.json --export KAUST`).waitFor();
    await screen.close();
  }, 60_000);

  it('says so where there is none of that id', async () => {
    const screen = await screens.as('oversight', { language: 'en' });
    await screen.goTo('/reports/v_00');
    await screen.page.getByRole('alert').getByText('No such thing is known to you').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('is read by the legal officer, who is told why the entries are not shown', async () => {
    const screen = await screens.as('legalOfficer');
    await screen.goTo(`/reports/${report}`);
    await screen.page.getByText(/kandeid loevad Kaitseväe juhataja ja järelevalve/).waitFor();
    expect(await screen.page.getByRole('link', { name: /näita kandeid/ }).count()).toBe(0);
    await screen.goTo(`/reports/${report}?figure=breaches`);
    await screen.page.getByRole('dialog').getByText('Kandeid te ei näe').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});
