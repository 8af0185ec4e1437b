import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
}, 120_000);
afterAll(async () => screens.close());

describe('signing in', () => {
  it('shows nothing to nobody, and says why a password is not taken', async () => {
    const screen = await screens.nobody();
    await screen.goTo('/measures');
    expect(await screen.page.getByRole('navigation').count()).toBe(0);
    await screen.page.getByLabel(/^Kasutajanimi/).fill('mart.kuusk');
    await screen.page.getByLabel(/^Parool/).first().fill('vale parool');
    await screen.page.getByRole('button', { name: 'Logi sisse' }).click();
    await screen.page.getByRole('alert').getByText('Nimi või parool on vale').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('shows the menu of the office, and the way back to the address asked for', async () => {
    const screen = await screens.as('requester');
    const menu = screen.page.getByRole('navigation', { name: 'Peamenüü' });
    expect(await menu.getByRole('link').allTextContents()).toContain('Uus taotlus');
    expect(await menu.getByRole('link', { name: 'Logi' }).count()).toBe(0);
    expect(await menu.getByRole('link', { name: 'Minu töölaud' }).getAttribute('aria-current'))
      .toBe('page');
    await screen.close();
  }, 60_000);

  it('serves each page under a fresh nonce, and no style or script without one', async () => {
    const policies = await Promise.all([1, 2].map(async () =>
      (await fetch(screens.stage.url)).headers.get('content-security-policy') ?? ''));
    const [one, other] = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
    expect(one).toMatch(/^[A-Za-z0-9+/]{24}$/);
    expect(one).not.toBe(other);
    expect(policies[0]).toContain("default-src 'none'");
    expect(policies[0]).not.toContain('unsafe');
  });
});
