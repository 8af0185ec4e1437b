import { aCheckedCase, aDraft, grant, say } from '../support/a-case.js';
import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';
import type { Screen } from './support/screen.js';

const title = 'Salajasse koostöösse kaasatud isiku varjatud jälgimine';

let screens: Screens;
let first: string;
let second: string;
beforeAll(async () => {
  screens = await openScreens();
  const { stage } = screens;
  await stage.turnTo('2021-02-03T07:00:00.000Z');
  first = await aDraft(stage);
  second = await aDraft(stage);
}, 120_000);
afterAll(async () => screens.close());

const rows = ({ page }: Screen) => page.locator('table tbody tr');
const tab = ({ page }: Screen, name: RegExp) => page.getByRole('tab', { name });
const rowOf = (screen: Screen, id: string) => rows(screen).filter({ hasText: id });
const focused = ({ page }: Screen) =>
  page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? ''");

describe('the desk of a requester', () => {
  it('opens on the first part with something in it, and says what each thing is', async () => {
    const screen = await screens.as('requester');
    expect(await tab(screen, /^Minu ametikohal \(2\)$/).getAttribute('aria-selected')).toBe('true');
    const row = rowOf(screen, first);
    expect(await row.getByRole('link', { name: title }).getAttribute('href')).toBe(
      `/cases/${first}`,
    );
    expect(await row.getByRole('link', { name: '§ 37¹' }).getAttribute('href')).toBe('/act/37-1');
    for (const words of ['koostamisel', 'Täidan taotluse', 'vaba', 'Luurekeskus (näidis)']) {
      expect(await row.getByText(words, { exact: false }).count()).toBeGreaterThan(0);
    }
    expect(await screen.page.getByText('kolmapäev, 03.02.2021').count()).toBe(1);
    expect(await screen.page.getByRole('link', { name: 'Uus taotlus' }).last().getAttribute('href'))
      .toBe('/new');
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('takes a case up and lets it go by keyboard alone, which never falls to the top', async () => {
    const screen = await screens.as('requester');
    await rowOf(screen, first).getByRole('button', { name: /^Võta töösse/ }).focus();
    await screen.page.keyboard.press('Enter');
    await tab(screen, /^Minu töös \(1\)$/).waitFor();
    await screen.page.locator(`button[aria-label*="${second}"]:focus`).waitFor();
    expect(await screen.page.getByText(/^Võetud töösse/).count()).toBe(1);
    await tab(screen, /^Minu töös/).click();
    expect(await rowOf(screen, first).getByText('teie töös').count()).toBe(1);
    await rowOf(screen, first).getByRole('button', { name: /^Vabasta/ }).focus();
    await screen.page.keyboard.press('Enter');
    await tab(screen, /^Minu ametikohal \(2\)$/).waitFor();
    await screen.page.locator('[role=tab]:focus').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('says why a case cannot be taken up that another has taken meanwhile', async () => {
    const screen = await screens.as('otherRequester', { width: 320, scheme: 'dark' });
    await screens.stage.as('requester').post(`/api/cases/${first}/claim`, {});
    await rowOf(screen, first).getByRole('button', { name: /^Võta töösse/ }).click();
    const alert = screen.page.getByRole('alert');
    await alert.getByText('Menetlus on teise ametniku töös').waitFor();
    expect(await alert.getByText(/registri töökord, mitte seadus/).count()).toBe(1);
    expect(await focused(screen)).toContain(first);
    await screen.page.reload();
    await screen.settled();
    expect(await rowOf(screen, first).getByText('kapten Mart Kuusk').count()).toBe(1);
    expect(await rowOf(screen, first).getByRole('button').count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screens.stage.as('requester').post(`/api/cases/${first}/release`, {});
    await screen.close();
  }, 60_000);

  it('goes from row to row by j, k and the arrows', async () => {
    const screen = await screens.as('requester');
    const here = () => screen.page.evaluate<string>('document.activeElement.pathname ?? ""');
    const [one, other] = await rows(screen).locator('a[href^="/cases/"]')
      .evaluateAll(
      (links) => links.map((link) => (link as unknown as { pathname: string }).pathname));
    await rows(screen).first().getByRole('link').first().focus();
    await screen.page.keyboard.press('j');
    expect(await here()).toBe(other);
    await screen.page.keyboard.press('ArrowUp');
    expect(await here()).toBe(one);
    await screen.close();
  }, 60_000);
});

describe('the desk of whoever waits, decides and is told', () => {
  it('says for whom a case waits, and what was decided when', async () => {
    const { stage } = screens;
    const checked = await aCheckedCase(stage);
    const asking = await screens.as('requester', { language: 'en' });
    await tab(asking, /^With others \(1\)$/).click();
    expect(await rowOf(asking, checked).getByText('Commander of the Defence Forces').count())
      .toBe(1);
    expect(await asking.wrong()).toEqual([]);
    await asking.close();
    await say(stage, 'commander', checked, grant);
    const deciding = await screens.as('commander', { scheme: 'dark' });
    await deciding.goTo('/?tab=decided');
    expect(await rowOf(deciding, checked).getByText('03.02.2021 kell 9.00').count()).toBe(1);
    expect(await deciding.wrong()).toEqual([]);
    await deciding.close();
  }, 60_000);

  it('says what is left until a deadline, and by sign and word that it has passed', async () => {
    const { stage } = screens;
    await stage.house.passTime();
    const before = await screens.as('kapoLiaison');
    expect(await rows(before).getByText(/^24 tundi jäänud$/).count()).toBe(1);
    expect(await before.page.getByRole('status').getByText('Ükski tähtaeg ei ole möödas.').count())
      .toBe(1);
    await rows(before).getByRole('link').first().click();
    await before.page.waitForURL(/\/notices\//);
    await before.close();
    await stage.turnTo('2021-02-04T08:00:00.000Z');
    const after = await screens.as('kapoLiaison', { width: 320 });
    expect(await rows(after).getByText(/^1 tund üle tähtaja$/).count()).toBe(1);
    expect(await after.page.getByRole('status').getByText('1 tähtaeg on möödas').count()).toBe(1);
    expect(await after.wrong()).toEqual([]);
    await after.close();
  }, 60_000);

  it('brings a question to the office that was asked, and leads to it', async () => {
    const { stage } = screens;
    const checked = await aCheckedCase(stage);
    await stage.as('commander').post(`/api/cases/${checked}/questions`, {
      to: 'legalOfficer', text: 'Kas nõusolek kehtib kogu aja?',
    });
    const screen = await screens.as('legalOfficer');
    const row = rows(screen).filter({ hasText: 'küsimus ootab vastust' });
    await row.getByRole('link').first().click();
    await screen.page.waitForURL(`**/cases/${checked}?tab=questions`);
    await screen.close();
  }, 60_000);

  it('is empty in words for people, and leads whoever has no desk to their pages', async () => {
    const empty = await screens.as('court');
    expect(await empty.page.getByText('Midagi ei oota teid praegu.').count()).toBe(1);
    await empty.close();
    const elsewhere = await screens.as('oversight');
    expect(await elsewhere.page.getByRole('main').getByRole('link', { name: 'Toimingud' })
      .getAttribute('href')).toBe('/measures');
    expect(await elsewhere.wrong()).toEqual([]);
    await elsewhere.close();
  }, 60_000);
});
