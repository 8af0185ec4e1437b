import { password } from '../support/house.js';
import { aCheckedCase, aDraft, grant, say } from '../support/a-case.js';
import { openScreens } from './support/screens.js';
import type { Screen } from './support/screen.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
}, 120_000);
afterAll(async () => screens.close());

const goOn = { name: 'Edasi kinnitamisele' };
const stateOf = async (id: string): Promise<string> => {
  const { body } = await screens.stage.as('oversight').get(`/api/cases/${id}`);
  return (body as { state: { name: string } }).state.name;
};

/** The innermost part of the page under that heading. */
const sectionOf = ({ page }: Screen, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name }) }).last();

/** Fills in a decision to grant as a person would, with an end that the Act allows. */
async function fillGrant({ page }: Screen, end = '01.02.2021'): Promise<void> {
  await page.getByLabel('Otsustan lubada').check();
  await page.getByLabel('taotletud ulatuses').check();
  await page.getByLabel(/^Kehtib kuni/).first().fill(end);
  await page.getByLabel('Kehtib kuni: Kellaaeg').fill('9.00');
  await page.getByLabel(/^Otsustaja põhjendus/).fill('Teabe õigsusest sõltub üksuse julgeolek.');
  await page.getByLabel(/^Proportsionaalsuse hinnang/).fill('Riive on lühike ja piiratud.');
}

describe('deciding', () => {
  it('shows the request, the check and the last lawful instant beside the end', async () => {
    const id = await aCheckedCase(screens.stage);
    const screen = await screens.as('commander');
    await screen.goTo(`/cases/${id}/decide`);
    const { page } = screen;
    await page.getByRole('heading', { name: 'Vajalikkus' }).waitFor();
    await page.getByText('Teabe usaldusväärsust ei saa teisiti kontrollida.').waitFor();
    await page.getByText('Nõusolek on kehtiv ja nimetab toimingut.').waitFor();
    await page.getByLabel('Otsustan lubada').check();
    expect(await page.getByText('04.03.2021 kell 9.00').count()).toBe(2);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('shows a hint beside the very text it is about, and says that it is no law', async () => {
    await aCheckedCase(screens.stage);
    const id = await aCheckedCase(screens.stage);
    const screen = await screens.as('commander');
    await screen.goTo(`/cases/${id}/decide`);
    const hint = screen.page.locator('dd', { hasText: 'Korduv vestlus ja avalikud allikad' })
      .getByText(/See on vihje, mitte õigusnõue/);
    await hint.waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('says while it is written what stands against it, and what would be owed', async () => {
    const id = await aCheckedCase(screens.stage);
    const screen = await screens.as('commander');
    const { page } = screen;
    await screen.goTo(`/cases/${id}/decide`);
    await fillGrant(screen, '05.03.2021');
    const outcome = sectionOf(screen, 'Mis juhtub, kui nii otsustate');
    await outcome.getByText('Nii otsustada ei saa').waitFor();
    expect(await outcome.getByRole('link', { name: '§ 37¹ (4³)' }).count()).toBe(1);
    await page.getByLabel(/^Kehtib kuni/).first().fill('04.03.2021');
    await outcome.getByText('Seadus lubab nii otsustada').waitFor();
    await outcome.getByText('04.03.2021 kell 9.00').first().waitFor();
    await outcome.getByText(/^Kaitsepolitseiamet .*saata hiljemalt 05\.01\.2021/).waitFor();
    expect(await screen.wrong()).toEqual([]);
    expect(await stateOf(id)).toBe('checked');
    await screen.close();
  }, 60_000);

  it('decides by no key: Enter leads to the sentence, and only the password to the end',
    async () => {
    const id = await aCheckedCase(screens.stage);
    const screen = await screens.as('commander');
    const { page } = screen;
    await screen.goTo(`/cases/${id}/decide`);
    await fillGrant(screen);
    await page.getByLabel('Kehtib kuni: Kellaaeg').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Kinnitage otsus' });
    await dialog
      .getByText(/Ulatus: taotletud ulatuses\. Kehtib kuni 01\.02\.2021 kell 9\.00\./)
      .waitFor();
    expect(await screen.wrong()).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel(/^Otsustaja põhjendus/).inputValue()).toContain(
      'üksuse julgeolek',
    );
    await page.getByRole('button', goOn).click();
    await dialog.getByLabel(/^Allkirja asemel/).fill('vale parool');
    await dialog.getByRole('button', { name: 'Kinnitan: Otsustan lubada' }).click();
    await dialog.getByText('Parool on vale').waitFor();
    expect(await stateOf(id)).toBe('checked');
    await dialog.getByLabel(/^Allkirja asemel/).fill(password);
    await dialog.getByRole('button', { name: 'Kinnitan: Otsustan lubada' }).click();
    await page.getByText('Otsus on tehtud').waitFor();
    await page.getByText('Teated, mille saatmise kohustus tekkis').waitFor();
    expect(await stateOf(id)).toBe('decided');
    expect(await screen.wrong()).toEqual([]);
    await page.getByRole('link', { name: 'Otsuse dokument' }).click();
    await page.getByRole('heading', { name: 'Otsuse sisu' }).waitFor();
    await screen.close();
  }, 60_000);

  it('keeps what was written when somebody else was quicker', async () => {
    const id = await aCheckedCase(screens.stage);
    const screen = await screens.as('commander');
    const { page } = screen;
    await screen.goTo(`/cases/${id}/decide`);
    await page.getByLabel('Otsustan keelduda').check();
    await page.getByLabel(/^Põhjendus/).fill('Leebemad abinõud on kasutamata.');
    await say(screens.stage, 'requester', id, { type: 'withdraw', reasons: 'Ei ole enam vaja.' });
    await page.getByRole('button', goOn).click();
    await page.getByText('Praegu ei ole selles menetluses midagi otsustada').waitFor();
    await page.getByText('Menetluse olek on: tagasi võetud.').waitFor();
    expect(await screen.wrong()).toEqual([]);
    const kept = await screens.stage.as('commander').get(`/api/drafts/step:${id}:refuse`);
    expect(JSON.stringify(kept.body)).toContain('Leebemad abinõud on kasutamata.');
    await screen.close();
  }, 60_000);
});

describe('checking and objecting', () => {
  it('takes the legal check without a password, and not by one key either', async () => {
    const id = await aDraft(screens.stage);
    await say(screens.stage, 'requester', id, { type: 'submit' });
    const screen = await screens.as('legalOfficer');
    const { page } = screen;
    await screen.goTo(`/cases/${id}/decide`);
    await page.getByLabel('Õiguslik kontroll: muudatustega').check();
    await page.getByRole('button', goOn).click();
    await page.getByText('Palun parandage enne jätkamist').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await page.getByLabel(/^Põhjendus/).fill('Kohtumiste paik on nimetamata.');
    await page.getByRole('button', goOn).click();
    const dialog = page.getByRole('dialog', { name: 'Kinnitage' });
    expect(await dialog.locator('input[type=password]').count()).toBe(0);
    await dialog.getByRole('button', { name: /^Kinnitan/ }).click();
    await page.getByText('Tehtud', { exact: true }).waitFor();
    expect(await stateOf(id)).toBe('drafted');
    await screen.close();
  }, 60_000);

  it('lets the addressee of a notice object who sees nothing else, on a narrow dark screen',
    async () => {
    const id = await aCheckedCase(screens.stage);
    await say(screens.stage, 'commander', id, { ...grant, until: '2021-02-03T06:00:00.000Z' });
    const screen = await screens.as('kapoLiaison', { width: 320, scheme: 'dark', language: 'en' });
    const { page } = screen;
    await screen.goTo(`/cases/${id}/decide`);
    await page.getByText('The case is not for you to see').waitFor();
    await page.getByRole('link', { name: /^The notice sent to you/ }).waitFor();
    await page.getByLabel(/^Reasons/).fill('Sama isik on meie menetluses.');
    expect(await screen.wrong()).toEqual([]);
    await page.getByRole('button', { name: 'Go on to confirm' }).click();
    const dialog = page.getByRole('dialog', { name: 'Confirm the decision' });
    await dialog.getByLabel(/^In place of a signature/).fill(password);
    expect(await screen.wrong()).toEqual([]);
    await dialog.getByRole('button', { name: 'Confirm: Object' }).click();
    await page.getByText('The decision was made').waitFor();
    await screen.close();
  }, 60_000);

  it('tells whoever may not decide why, by provision, and keeps the texts closed', async () => {
    const id = await aCheckedCase(screens.stage);
    const screen = await screens.as('oversight');
    const { page } = screen;
    await screen.goTo(`/cases/${id}/decide`);
    const why = sectionOf(screen, 'Te ei saa selles menetluses praegu otsustada');
    await why.getByText(/otsustab Kaitseväe juhataja/).first().waitFor();
    expect(await why.getByRole('link', { name: '§ 37¹ (4³)' }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', goOn).count()).toBe(0);
    expect(await page.getByText('tekst ei ole teile nähtav').count()).toBeGreaterThan(3);
    expect(await page.getByText('Näidis Kaastöötaja').count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});

describe('the document of a decision', () => {
  it.each([
    ['refuse', 'Otsustan keelduda', 'Leebemad abinõud on kasutamata.'],
    ['returnForChanges', 'Tagastan muutmiseks', 'Täpsustada kohtumiste paik.'],
  ])('can be read after %s', async (type, label, reasons) => {
    const id = await aCheckedCase(screens.stage);
    await say(screens.stage, 'commander', id, { type, reasons });
    const screen = await screens.as('recordsOfficer');
    await screen.goTo(`/cases/${id}/decision`);
    const paper = screen.page.getByRole('article');
    await paper.getByText(label, { exact: true }).waitFor();
    await paper.getByText(reasons).waitFor();
    await paper.getByText('kindral Peeter Mets, Kaitseväe juhataja').first().waitFor();
    await paper.getByText('Otsusega ei tekkinud teatamise kohustust.').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('prints black on white from a dark screen, without the menu', async () => {
    const id = await aCheckedCase(screens.stage);
    await say(screens.stage, 'commander', id, { ...grant, until: '2021-02-03T06:00:00.000Z' });
    const screen = await screens.as('commander', { scheme: 'dark' });
    const { page } = screen;
    await screen.goTo(`/cases/${id}/decision`);
    await page.getByRole('heading', { name: 'Kehtivus' }).waitFor();
    expect(await screen.wrong()).toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [ground, ink] = await page.evaluate<string[]>(`(() => {
      const { backgroundColor, color } = getComputedStyle(document.querySelector('article'));
      return [backgroundColor, color];
    })()`);
    expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Prindi' }).count()).toBe(0);
    await screen.close();
  }, 60_000);
});
