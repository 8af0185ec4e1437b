import { createHash } from 'node:crypto';
import { aCheckedCase, grant, say } from '../support/a-case.js';
import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
}, 120_000);
afterAll(async () => screens.close());

/** A decision of which the Internal Security Service was given notice. */
async function aNotice(): Promise<string> {
  const { stage } = screens;
  const id = await aCheckedCase(stage);
  await say(stage, 'commander', id, { ...grant, until: '2021-02-03T06:00:00.000Z' });
  const { body } = await stage.as('recordsOfficer').get(`/api/cases/${id}`);
  return (body as { notices: { id: string }[] }).notices[0]!.id;
}

describe('notices', () => {
  it('are read and confirmed by their addressee, and gone from the unconfirmed', async () => {
    const id = await aNotice();
    const screen = await screens.as('kapoLiaison');
    const { page } = screen;
    await screen.goTo('/notices');
    await page.getByRole('tab', { name: /^Mulle/, selected: true }).waitFor();
    await page.getByText('kättesaamine kinnitamata').first().waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.goTo(`/notices/${id}`);
    await page.getByText(/Kaitsevägi teatab/).waitFor();
    await page.getByText('Tekst vastab räsile, mis saatmisel logisse kanti.').waitFor();
    await page.getByRole('button', { name: 'Kinnitan kättesaamist' }).click();
    await page.getByText('Rein Kask, Kaitsepolitseiameti kontaktisik').waitFor();
    expect(await page.getByRole('button', { name: 'Kinnitan kättesaamist' }).count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.goTo('/notices?tab=unread');
    await page.getByText('Kõigi saadetud teadete kättesaamine on kinnitatud.').waitFor();
    await screen.close();
  }, 60_000);

  it('are registered by a document that never leaves the machine: only its digest does',
    async () => {
    const id = await aNotice();
    const screen = await screens.as('recordsOfficer');
    const { page } = screen;
    await screen.goTo(`/notices/${id}`);
    const send = page.getByRole('button', { name: 'Registreeri kättesaamine' });
    await send.click();
    expect(await page.getByText('Palun vastake sellele küsimusele').count()).toBe(2);
    expect(await screen.wrong()).toEqual([]);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.locator('input[type=file]').setInputFiles({
      name: 'kinnitus.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Saime kätte.'),
    });
    const digest = createHash('sha256').update('Saime kätte.').digest('hex');
    const field = page.getByLabel(/^Dokumendi räsi/);
    await expectValue(() => field.inputValue(), digest);
    await page.getByLabel(/^Saabunud dokumendi viide/).fill('KAPO 12-3');
    await send.click();
    await page.getByText('Kättesaamine on kinnitatud').first().waitFor();
    await page.getByText('KAPO 12-3').waitFor();
    await page.getByText(digest).waitFor();
    expect(sent.join(' ')).toContain(digest);
    expect(sent.join(' ')).not.toContain('Saime');
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('show how late they are, and to others that the addressee confirms', async () => {
    const id = await aNotice();
    await screens.stage.turnTo('2021-01-07T09:00:00.000Z');
    const screen = await screens.as('requester', { width: 320, scheme: 'dark', language: 'en' });
    const { page } = screen;
    await screen.goTo('/notices?tab=unread');
    await page.getByText('3 days since it was sent').first().waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.goTo(`/notices/${id}`);
    await page.getByText('The receipt is confirmed by the recipient.').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});

/** The digest is there once the file has been read. */
async function expectValue(read: () => Promise<string>, wanted: string): Promise<void> {
  for (let tries = 0; tries < 50 && await read() !== wanted; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await read()).toBe(wanted);
}
