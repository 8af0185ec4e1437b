import { aCheckedCase, aDraft, grant, say } from '../support/a-case.js';
import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';
import type { Screen } from './support/screen.js';

let screens: Screens;
let running: string;
let drafted: string;
beforeAll(async () => {
  screens = await openScreens();
  const { stage } = screens;
  await stage.turnTo('2021-02-03T07:00:00.000Z');
  running = await aCheckedCase(stage);
  await say(stage, 'commander', running, { ...grant, until: '2021-03-01T07:00:00.000Z' });
  await stage.house.passTime();
  await say(stage, 'unitCommander', running, { type: 'activate' });
  await stage.turnTo('2021-02-13T07:00:00.000Z');
  drafted = await aDraft(stage);
}, 120_000);
afterAll(async () => screens.close());

const rows = ({ page }: Screen) => page.locator('table tbody tr');
const rowOf = (screen: Screen, id: string) => rows(screen).filter({ hasText: id });
const found = ({ page }: Screen, words: string) =>
  page.getByRole('status').getByText(words, { exact: true }).waitFor();

describe('the list of measures', () => {
  it('says of each what it is, its state, its term and its next deadline', async () => {
    const screen = await screens.as('legalOfficer');
    await screen.goTo('/measures');
    const row = rowOf(screen, running);
    expect(await row.getByRole('link', { name: /varjatud jälgimine$/ }).getAttribute('href'))
      .toBe(`/cases/${running}`);
    for (const words of ['kestab', '03.02.2021 kell 9.00', '01.03.2021 kell 9.00']) {
      expect(await row.getByText(words, { exact: true }).count()).toBeGreaterThan(0);
    }
    expect(await rowOf(screen, drafted).count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('is narrowed by its form, the keyboard staying where it is and the address keeping it',
    async () => {
    const screen = await screens.as('requester', { scheme: 'dark', language: 'en' });
    const { page } = screen;
    await screen.goTo('/measures');
    await found(screen, '2 entries');
    await page.getByLabel('State', { exact: true }).selectOption({ value: 'drafted' });
    await page.getByRole('button', { name: 'Search', exact: true }).focus();
    await page.keyboard.press('Enter');
    await found(screen, '1 entry');
    expect(new URL(page.url()).search).toBe('?state=drafted');
    expect(await page.locator(':focus').textContent()).toBe('Search');
    expect(await page.getByText(/^Search: /).count()).toBe(1);
    expect(await rowOf(screen, drafted).count()).toBe(1);
    expect(await screen.wrong()).toEqual([]);
    await page.goBack();
    await found(screen, '2 entries');
    await screen.close();
  }, 60_000);

  it('is ordered by its headings, and finds all that concerns one person', async () => {
    const screen = await screens.as('requester');
    const { page } = screen;
    await screen.goTo('/measures');
    const ids = async () => (await rows(screen).locator('a[href^="/cases/"]').evaluateAll(
      (links) => links.map((link) => (link as unknown as { pathname: string }).pathname)))
      .map((path) => path.replace('/cases/', ''));
    expect(await ids()).toEqual([drafted, running]);
    await page.getByRole('button', { name: 'Järjesta: Kestus' }).click();
    await page.locator('th[aria-sort=ascending]').getByText('Kestus').waitFor();
    await page.waitForURL('**/measures?sort=until');
    await screen.settled();
    expect(await ids()).toEqual([running, drafted]);
    await rowOf(screen, drafted).getByRole('link', { name: /^Isik p_/ }).click();
    await found(screen, '1 kirje');
    expect(await ids()).toEqual([drafted]);
    await page.getByRole('link', { name: 'Näita kõiki' }).last().click();
    await found(screen, '2 kirjet');
    await screen.close();
  }, 60_000);

  it('keeps a search under a name, goes back to it, and throws it away', async () => {
    const screen = await screens.as('requester', { width: 320 });
    const { page } = screen;
    await screen.goTo('/measures?effective=true&sort=until');
    await page.getByText('Salvestatud otsingud', { exact: true }).click();
    await page.getByLabel('Otsingu nimi').fill('Kestvad, š ja ž');
    await page.getByRole('button', { name: 'Salvesta see otsing' }).click();
    const kept = page.getByRole('link', { name: 'Kestvad, š ja ž' });
    await kept.waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.goTo('/measures');
    await found(screen, '2 kirjet');
    await page.getByText('Salvestatud otsingud', { exact: true }).click();
    await kept.click();
    await found(screen, '1 kirje');
    expect(new URL(page.url()).search).toBe('?effective=true&sort=until');
    await page.getByRole('button', { name: 'Kustuta otsing Kestvad, š ja ž' }).click();
    await kept.waitFor({ state: 'detached' });
    await page.getByLabel('Otsingu nimi').and(page.locator(':focus')).waitFor();
    await screen.close();
  }, 60_000);

  it('says what in its address cannot be, and that nothing was found', async () => {
    const screen = await screens.as('requester');
    await screen.goTo('/measures?measure=M99');
    await screen.page.getByRole('alert').waitFor();
    await screen.goTo('/measures?q=olematu');
    await screen.page.getByText('Selliseid menetlusi ei ole või ei ole need teile nähtavad.')
      .waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});

describe('the measures over time', () => {
  it.each([
    { width: 1440, scheme: 'light' }, { width: 320, scheme: 'dark' },
  ] as const)('draws the time used against the limit, and says the same as a table: $width', async (
    looking,
  ) => {
    const screen = await screens.as('oversight', looking);
    const { page } = screen;
    await screen.goTo('/measures');
    await page.getByRole('tab', { name: 'Ajajoonis' }).click();
    await page.waitForURL('**/measures?view=gantt');
    const drawing = page.getByRole('img', { name: /^Kasutatud aeg seadusliku piiri suhtes: 1 / });
    expect(await drawing.getByText('täna', { exact: true }).count()).toBe(1);
    expect(await drawing.getByText(/10 päeva kasutatud/).count()).toBe(1);
    const row = rowOf(screen, running);
    for (const words of ['03.04.2021 kell 9.00', '01.03.2021 kell 9.00']) {
      expect(await row.getByText(words, { exact: true }).count()).toBe(1);
    }
    expect(await row.getByText('48 päeva jäänud').count()).toBe(1);
    expect(await row.getByRole('link', { name: '§ 37¹ (4³)' }).count()).toBe(1);
    expect(await page.getByText('Joonisel ei ole 1 menetlust', { exact: false }).count()).toBe(1);
    await page.getByLabel('Ajavahemik').selectOption('7');
    await page.waitForURL('**/measures?view=gantt&span=7');
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('says of an outline that the rest is not visible, and draws no limit', async () => {
    const screen = await screens.as('kapoLiaison');
    await screen.goTo('/measures');
    expect(await rowOf(screen, running).getByText('ei ole teile nähtav').count()).toBe(3);
    await screen.page.getByRole('tab', { name: 'Ajajoonis' }).click();
    await screen.page.getByRole('img', { name: /^Kasutatud aeg/ }).waitFor();
    expect(await rowOf(screen, running).getByText('ei ole teile nähtav').count()).toBe(2);
    expect(await rowOf(screen, running).getByText('03.04.2021', { exact: false }).count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('is printed without what only a screen needs', async () => {
    const screen = await screens.as('commander');
    await screen.goTo('/measures?view=gantt&effective=true');
    await screen.page.emulateMedia({ media: 'print' });
    expect(await screen.page.getByRole('button', { name: 'Prindi' }).isVisible()).toBe(false);
    expect(await screen.page.getByRole('search').isVisible()).toBe(false);
    expect(await screen.page.getByText('Otsing: üksnes praegu kestvad').isVisible()).toBe(true);
    expect(await rowOf(screen, running).isVisible()).toBe(true);
    await screen.close();
  }, 60_000);
});
