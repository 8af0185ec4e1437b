import { aDraft, say } from '../support/a-case.js';
import { openScreens } from './support/screens.js';
import type { Screen } from './support/screen.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
  await screens.stage.turnTo('2021-02-03T07:00:00.000Z');
}, 120_000);
afterAll(async () => screens.close());

const covert = 'Salajasse koostöösse kaasatud isiku varjatud jälgimine';
const focused = ({ page }: Screen) => page.evaluate<string>(
  "(document.activeElement?.closest('[data-field]') ?? document.activeElement)?.textContent ?? ''",
);
const heading = ({ page }: Screen) => page.getByRole('heading', { level: 1 });
const sectionOf = ({ page }: Screen, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
const onPage = (id: string, page: string) => `/cases/${id}/steps/request?page=${page}`;

describe('choosing a measure', () => {
  it('shows the clause first: the words of the Act, and what each threshold asks for', async () => {
    const screen = await screens.as('requester');
    const { page } = screen;
    await screen.goTo('/new');
    const measure = sectionOf(screen, `§ 37¹ · ${covert}`);
    await measure.getByText('isikut varjatult jälgida').waitFor();
    expect(await measure.getByRole('link', { name: '§ 37¹ (4²) 3)' }).first().getAttribute('href'))
      .toBe('/act/37-1.4-2.3');
    await measure.getByText('Mida seadus nõuab').click();
    await measure.getByText('Enne kui taotlus läheb otsustajale').waitFor();
    expect(await measure.getByRole('listitem').count()).toBeGreaterThan(5);
    expect(await page.getByRole('heading', { name: /Isiku teavitamine/ }).count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('opens a case about somebody who was not in the register before', async () => {
    const screen = await screens.as('requester');
    const { page } = screen;
    await screen.goTo('/new/M30');
    expect(await page.getByRole('button', { name: 'Ava menetlus' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Isikut ei ole registris' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kannan isiku registrisse' }).click();
    expect(await focused(screen)).toContain('Eesti kodanik: Palun vastake sellele küsimusele');
    await dialog.getByRole('link', { name: /^Tuvastatud/ }).click();
    expect(await focused(screen)).toContain('Tuvastatud');
    expect(await screen.wrong()).toEqual([]);
    await dialog.getByLabel(/^Nimi/).fill('Näidis Uus Isik');
    await dialog.getByRole('radio', { name: 'teadmata' }).check();
    await dialog.getByRole('radio', { name: 'jah' }).last().check();
    await dialog.getByRole('button', { name: 'Kannan isiku registrisse' }).click();
    await page.getByText('Menetluse võib avada').waitFor();
    expect(await page.getByRole('combobox', { name: /^Isik, keda/ }).inputValue())
      .toContain('Näidis Uus Isik');
    await page.getByRole('button', { name: 'Ava menetlus' }).click();
    await page.getByText(/^Ees seisab \d+ põhjust/).waitFor();
    expect(page.url()).toMatch(/\/cases\/c_[0-9a-f]+\/steps\/request$/);
    expect(await page.getByText('Samm: Esitan taotluse').count()).toBe(1);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});

describe('filling in a request', () => {
  it('says while one writes what stands ahead, keeps it, and submits it once checked', async () => {
    const id = await aDraft(screens.stage);
    const screen = await screens.as('requester');
    const { page } = screen;
    await screen.goTo(onPage(id, 'necessity'));
    await page.getByText('Seadus ei takista seda sammu.').waitFor();
    const necessity = page.getByRole('textbox', { name: 'Miks on see vajalik' });
    expect(await necessity.inputValue()).toBe('Teabe usaldusväärsust ei saa teisiti kontrollida.');
    await necessity.fill('');
    await page.getByText('Ees seisab 1 põhjus.').waitFor();
    const ahead = sectionOf(screen, 'Mis seisab ees');
    expect(await ahead.getByRole('listitem').first().textContent()).toContain('§ 36 (3)');
    expect(await ahead.getByRole('link', { name: 'Vajalikkus' }).count()).toBe(1);
    await necessity.fill('Kaht teadet ei kinnita ükski teine allikas.');
    await page.getByText('Seadus ei takista seda sammu.').waitFor();
    await page.getByText(/^Mustand salvestatud kell/).waitFor();
    expect(await screen.wrong()).toEqual([]);

    await screen.goTo('/new');
    await page.getByRole('link', { name: `${covert}: Täidan taotluse` }).click();
    await page.getByRole('link', { name: 'Vastuste kontroll' }).click();
    await page.getByRole('definition')
      .getByText('Kaht teadet ei kinnita ükski teine allikas.').waitFor();
    expect(await heading(screen).textContent()).toBe('Vastuste kontroll');
    expect(await focused(screen)).toBe('Vastuste kontroll');
    expect(await screen.wrong()).toEqual([]);
    await page.getByRole('button', { name: 'Muuda: Vajalikkus' }).click();
    await page.getByRole('button', { name: 'Vastuste kontroll' }).click();
    await page.getByRole('button', { name: 'Täidan taotluse ja esitan taotluse' }).click();
    await page.getByText('Tehtud: Esitan taotluse').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/cases/${id}`);
    const { body } = await screens.stage.as('requester').get('/api/drafts');
    expect(body).toEqual({ items: [] });
    await screen.close();
  }, 90_000);

  it('takes a date as officials write it and says it back in words', async () => {
    const id = await aDraft(screens.stage);
    const screen = await screens.as('requester');
    const { page } = screen;
    await screen.goTo(onPage(id, 'term'));
    const day = page.getByRole('textbox', { name: 'Soovitud lõpp', exact: true });
    await day.fill('5.3.2021');
    await day.press('Tab');
    await page.getByText('Kirjutage nii kuupäev kui ka kellaaeg').waitFor();
    await page.getByRole('textbox', { name: 'Soovitud lõpp: Kellaaeg' }).fill('24.00');
    await page.getByText('See on 06.03.2021 kell 0.00').waitFor();
    expect(await day.inputValue()).toBe('05.03.2021');
    expect(await page.getByText(/^Kui otsustataks praegu/).textContent())
      .toMatch(/03\.04\.2021 kell .*§ 37¹ \(4³\)/);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('keeps what is written where another has changed the case meanwhile', async () => {
    const id = await aDraft(screens.stage);
    const screen = await screens.as('requester');
    const { page } = screen;
    await screen.goTo(onPage(id, 'collateral'));
    const collateral = page.getByRole('textbox', { name: /^Kõrvaliste isikute riive/ });
    await collateral.fill('Kohtumistel on vahel ka abikaasa.');
    await page.getByText(/^Mustand salvestatud kell/).waitFor();
    await screen.settled();
    await say(screens.stage, 'unitCommander', id, { type: 'request', reasons: 'Vahepeal.' });
    await page.getByRole('link', { name: 'Vastuste kontroll' }).click();
    await page.getByRole('button', { name: /^Täidan taotluse/ }).click();
    await page.getByRole('alert').getByText('Menetlus on vahepeal muutunud').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await page.getByRole('button', { name: 'Olen üle vaadanud, jätkan' }).click();
    await page.getByText('Kohtumistel on vahel ka abikaasa.').waitFor();
    await page.getByRole('button', { name: /^Täidan taotluse/ }).click();
    await page.getByText(/^Tehtud: /).waitFor();
    const { body } = await screens.stage.as('unitCommander').get(`/api/cases/${id}`);
    expect((body as { asked: object }).asked).toMatchObject({
      collateral: 'Kohtumistel on vahel ka abikaasa.',
      necessity: 'Teabe usaldusväärsust ei saa teisiti kontrollida.',
    });
    await screen.close();
  }, 60_000);
});

describe('any step', () => {
  it('asks for what it cannot do without, and the keyboard lands there', async () => {
    const id = await aDraft(screens.stage);
    const screen = await screens.as('requester');
    const { page } = screen;
    await screen.goTo(`/cases/${id}/steps/withdraw`);
    expect(await heading(screen).textContent()).toBe('Võtan taotluse tagasi');
    await page.getByRole('button', { name: 'Võtan taotluse tagasi' }).press('Enter');
    expect(await focused(screen)).toContain('Põhjendus: Palun vastake sellele küsimusele');
    await page.getByRole('link', { name: /^Põhjendus: / }).press('Enter');
    expect(await screen.wrong()).toEqual([]);
    await page.keyboard.type('Kaastöötaja loobus koostööst.');
    await page.getByText('Seadus ei takista seda sammu.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Tehtud: Võtan taotluse tagasi').waitFor();
    await screen.goTo(`/cases/${id}/steps/withdraw`);
    await page.getByText('Seda sammu praegu astuda ei saa').first().waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('can be read on a narrow screen, in the dark, in English', async () => {
    const id = await aDraft(screens.stage);
    const screen = await screens.as('requester', { width: 320, scheme: 'dark', language: 'en' });
    for (const path of [onPage(id, 'basis'), onPage(id, 'term'), onPage(id, 'check')]) {
      await screen.goTo(path);
      await screen.page.getByText('The Act does not stand against this step.').waitFor();
      expect(await screen.wrong()).toEqual([]);
    }
    await screen.close();
  }, 60_000);
});
