import { readFileSync } from 'node:fs';
import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
}, 120_000);
afterAll(async () => screens.close());

describe('the trail in the browser of an overseer', () => {
  it('lists the newest entries first and leads to each', async () => {
    const screen = await screens.as('oversight', { width: 320, scheme: 'dark' });
    await screen.goTo('/trail?type=register.recorded');
    const rows = screen.page.locator('table tbody tr');
    await rows.first().waitFor();
    expect(await screen.wrong()).toEqual([]);
    await rows.first().getByRole('link').first().click();
    await screen.page.getByText('Tõend on selles brauseris kontrollitud').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('verifies the whole of it, and against a checkpoint kept from another day', async () => {
    const screen = await screens.as('oversight', { language: 'en' });
    await screen.goTo('/trail');
    const saved = screen.page.waitForEvent('download');
    await screen.page.getByRole('link', { name: 'Download the checkpoint' }).click();
    const checkpoint = readFileSync(await (await saved).path(), 'utf8');
    await screen.page.getByRole('link', { name: 'Verify the trail' }).click();
    await screen.page.getByLabel(/^A checkpoint you kept/).fill(checkpoint);
    await screen.page.getByRole('button', { name: 'Download and verify' }).click();
    await screen.page.getByText(/^WHOLE: \d+ entries$/).waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('says BROKEN where the trail that came is not the one that was signed', async () => {
    const screen = await screens.as('oversight');
    await screen.page.route('**/api/trail/export', async (route) => {
      const answer = await route.fetch();
      const files = await answer.json() as Record<string, string>;
      const name = Object.keys(files).find((path) => path.includes('entries'))!;
      const bytes = Buffer.from(files[name]!, 'base64');
      bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
      await route.fulfill({ json: { ...files, [name]: bytes.toString('base64') } });
    });
    await screen.goTo('/trail/verify');
    await screen.page.getByRole('button', { name: 'Laadi alla ja kontrolli' }).click();
    await screen.page.getByRole('alert').getByText('RIKUTUD').waitFor();
    expect(await screen.page.getByText(/^E_/).count()).toBeGreaterThan(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('is not for a requester', async () => {
    const screen = await screens.as('requester');
    await screen.goTo('/trail');
    await screen.page.getByRole('alert').first().waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});
