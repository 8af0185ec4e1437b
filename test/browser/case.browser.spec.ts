import { aCheckedCase, aDraft, grant, say } from '../support/a-case.js';
import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';
import type { Screen } from './support/screen.js';

let screens: Screens;
let checked: string;
beforeAll(async () => {
  screens = await openScreens();
  checked = await aCheckedCase(screens.stage);
}, 120_000);
afterAll(async () => screens.close());

const tabs = [
  '', '?tab=timeline', '?tab=machine', '?tab=questions', '?tab=notices', '?tab=activity',
  '?tab=linked', '?tab=paper',
];
const section = ({ page }: Screen, heading: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

/** What the page says, but for the bar of the demonstration, which names everybody. */
const seenIn = ({ page }: Screen): Promise<string> => page.evaluate(
  `[...document.querySelectorAll('main > :not(aside)')].map((each) => each.innerText).join(' ')`,
);

describe('a case on the screen', () => {
  it('is sent on by whoever may, after the register has said what will happen', async () => {
    const draft = await aDraft(screens.stage);
    const screen = await screens.as('requester');
    await screen.goTo(`/cases/${draft}`);
    const { page } = screen;
    await page.getByRole('button', { name: 'Esitan taotluse' }).click();
    const dialog = page.getByRole('dialog', { name: 'Esitan taotluse' });
    await dialog.getByText('õiguslikus kontrollis').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await dialog.getByRole('button', { name: 'Kinnitan: Esitan taotluse' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Tehtud: Esitan taotluse. Menetluse olek: õiguslikus kontrollis.')
      .waitFor();
    const focused = await page.evaluate('document.activeElement.textContent');
    expect(focused).toContain('Tehtud: Esitan taotluse');
    expect(await page.getByRole('list', { name: 'Menetluse etapid' })
      .locator('[aria-current=step]').textContent()).toContain('õiguslikus kontrollis');
    await screen.close();
  }, 60_000);

  it('says of each step that may not be taken why, or whose it is', async () => {
    const empty = await anEmptyRequest();
    const screen = await screens.as('requester');
    await screen.goTo(`/cases/${empty}`);
    const possible = section(screen, 'Mida saab praegu teha');
    await possible.getByRole('link', { name: 'Täidan taotluse' }).waitFor();
    await possible.getByText(/Mida praegu teha ei saa ja miks/).click();
    const reasons = await possible.locator('li', { hasText: 'Esitan taotluse' }).first()
      .textContent();
    expect(reasons).toContain('Praegu takistab');
    expect(reasons).toContain('§ 37¹');
    await screen.goTo(`/cases/${checked}`);
    await possible.getByText('Menetlus ei oota praegu Teie sammu.').waitFor();
    await possible.getByText(/otsustab Kaitseväe juhataja või/).first().waitFor();
    await screen.close();
  }, 60_000);

  it('offers the decisions in one place to whoever decides', async () => {
    const screen = await screens.as('commander');
    await screen.goTo(`/cases/${checked}`);
    const link = section(screen, 'Mida saab praegu teha').getByRole('link', { name: 'Otsusta' });
    expect(await link.getAttribute('href')).toBe(`/cases/${checked}/decide`);
    await screen.page.getByText(/Praegu otsustades kehtiks kõige kauem kuni/).waitFor();
    await screen.close();
  }, 60_000);

  it('is taken up and let go, and says by whom', async () => {
    const screen = await screens.as('commander');
    await screen.goTo(`/cases/${checked}`);
    const box = section(screen, 'Kelle käes');
    await box.getByRole('button', { name: 'Võtan töösse' }).click();
    await box.getByText('Menetlus on Teie töös.').waitFor();
    const other = await screens.as('legalOfficer');
    await other.goTo(`/cases/${checked}`);
    await section(other, 'Kelle käes')
      .getByText('Menetlus on töös: kindral Peeter Mets.')
      .waitFor();
    await box.getByRole('button', { name: 'Vabastan' }).click();
    await box.getByText('Menetlus ei ole kellegi töös.').waitFor();
    await Promise.all([screen.close(), other.close()]);
  }, 60_000);

  it('carries a question to an office, and the answer back', async () => {
    const asking = await screens.as('legalOfficer');
    await asking.goTo(`/cases/${checked}?tab=questions`);
    await asking.page.getByRole('button', { name: 'Saada küsimus' }).click();
    expect(await asking.page.getByText('Palun täitke').count()).toBe(2);
    await asking.page.getByLabel('Kellelt').selectOption('requester');
    await asking.page.getByRole('textbox', { name: /^Küsimus/ }).fill('Mitu korda kohtuti?');
    await asking.page.getByRole('button', { name: 'Saada küsimus' }).click();
    await asking.page.getByText('ootab vastust').waitFor();
    expect(await asking.wrong()).toEqual([]);
    const answering = await screens.as('requester');
    await answering.goTo(`/cases/${checked}?tab=questions`);
    await answering.page.getByRole('textbox', { name: /^Vastus/ }).fill('Kolm korda.');
    await answering.page.getByRole('button', { name: 'Saada vastus' }).click();
    await answering.page.getByText('vastatud', { exact: true }).waitFor();
    await asking.goTo(`/cases/${checked}?tab=questions`);
    await asking.page.getByText('Kolm korda.').waitFor();
    await Promise.all([asking.close(), answering.close()]);
  }, 60_000);
});

describe('the parts of a case', () => {
  beforeAll(async () => {
    await say(screens.stage, 'commander', checked, {
      ...grant, until: '2021-02-20T07:00:00.000Z',
    });
  }, 60_000);

  it('stand in the address, and the keyboard goes from one to the next', async () => {
    const screen = await screens.as('commander');
    await screen.goTo(`/cases/${checked}`);
    const { page } = screen;
    await page.getByRole('tab', { name: 'Ülevaade' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/uuemad eespool/).waitFor();
    expect(new URL(page.url()).search).toBe('?tab=timeline');
    const first = page.getByRole('list', { name: 'Ajalugu' }).getByRole('listitem').first();
    expect(await first.textContent()).toMatch(/Teade saadeti|Otsustan lubada/);
    await page.getByLabel('Näita').selectOption('kindStep');
    expect(await page.getByText('Olek seejärel: ootab otsust').count()).toBe(1);
    await screen.close();
  }, 60_000);

  it('draw the way the case went, and say it as a list', async () => {
    const screen = await screens.as('commander');
    await screen.goTo(`/cases/${checked}?tab=machine`);
    const { page } = screen;
    const drawing = page.getByRole('img', { name: /Menetluse käik; praegu:/ });
    expect(await drawing.textContent()).toContain('✓ ootab otsust');
    await page.getByText('Sama loeteluna').click();
    expect(await page.locator('figure li[aria-current=step]').count()).toBeGreaterThan(0);
    await screen.close();
  }, 60_000);

  it('are whole on paper, with the id, the time and the reader', async () => {
    const screen = await screens.as('commander');
    await screen.goTo(`/cases/${checked}?tab=paper`);
    await screen.page.emulateMedia({ media: 'print' });
    const text = await screen.page.locator('main').innerText();
    for (const part of [checked, 'Luges kindral Peeter Mets', 'Taotlus', 'Otsus', 'Teated',
      'Kolm korda.', 'Ajalugu', 'Korduv vestlus']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Tagasi menetluse juurde');
    await screen.close();
  }, 60_000);

  it.each([
    { width: 1440, scheme: 'light', language: 'et' },
    { width: 320, scheme: 'dark', language: 'en' },
  ] as const)('are in order at $width px, $scheme, in $language', async (looking) => {
    const screen = await screens.as('commander', looking);
    for (const tab of tabs) {
      await screen.goTo(`/cases/${checked}${tab}`);
      expect(await screen.wrong()).toEqual([]);
    }
    await screen.close();
  }, 60_000);
});

describe('what others see of a case', () => {
  it('is its outline and the notice, for the addressee of one', async () => {
    const screen = await screens.as('kapoLiaison');
    await screen.goTo(`/cases/${checked}`);
    await screen.page.getByRole('heading', { name: 'Teile saadetud teated' }).waitFor();
    expect(await screen.page.getByRole('tab').count()).toBe(0);
    expect(await seenIn(screen)).not.toMatch(/Kuusk|Kaastöötaja/);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('has no texts and no names, for whoever oversees', async () => {
    const screen = await screens.as('oversight');
    await screen.goTo(`/cases/${checked}`);
    await screen.page.getByText(/tekstid ning nimed ei ole Teile nähtavad/).waitFor();
    const seen = await seenIn(screen);
    expect(seen).toContain('tekst ei ole teile nähtav');
    expect(seen).not.toMatch(/Kuusk|Mets|Näidis Kaastöötaja|Korduv vestlus/);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('is nothing at all, for whoever has no need to know', async () => {
    const screen = await screens.as('securityAuditor');
    await screen.goTo(`/cases/${checked}`);
    await screen.page.getByRole('alert').getByText(/Sellist ei ole/).waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});

/** A case that was just opened: nothing of the request is filled in. */
async function anEmptyRequest(): Promise<string> {
  const { stage } = screens;
  const { body: { subject } } = await stage.as('commander').get(`/api/cases/${checked}`);
  const opened = await stage.as('requester').post('/api/cases', {
    measure: 'M14', unit: stage.names.get('#unit'), subject: subject.id,
  });
  return (opened.body as { id: string }).id;
}
