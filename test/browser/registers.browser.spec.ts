import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
}, 120_000);
afterAll(async () => screens.close());

describe('the registers', () => {
  it('say what each holds and what the reader may do there', async () => {
    const screen = await screens.as('administrator', { width: 320, scheme: 'dark' });
    await screen.goTo('/registers');
    const row = (name: string) => screen.page.getByRole('row').filter({
      has: screen.page.getByRole('rowheader', { name: new RegExp(`${name}$`) }),
    });
    expect(await row('Isikud').textContent()).toContain('teie ametile suletud');
    expect(await row('Isikud').getByRole('link').count()).toBe(0);
    expect(await row('Ametid').textContent()).toContain('loete ja kirjutate');
    expect(await screen.wrong()).toEqual([]);
    await screen.goTo('/registers/people');
    await screen.page.getByRole('alert').getByText('seda registrit näevad teises ametis').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('find an entry by what it shows, tell past from current, and keep both in the address',
    async () => {
      const person = screens.stage.names.get('#staff')!;
      const made = await screens.stage.as('recordsOfficer').post('/api/registers/cooperation', {
        act: 'record', person, from: '2020-01-01T07:00:00.000Z',
      });
      await screens.stage.as('recordsOfficer').post('/api/registers/cooperation', {
        act: 'end', entry: (made.body as { id: string }).id, at: '2021-01-01T07:00:00.000Z',
      });
      const screen = await screens.as('legalOfficer', { language: 'en' });
      await screen.goTo('/registers/cooperation?state=past');
      const rows = screen.page.locator('tbody tr');
      expect(await rows.count()).toBe(1);
      expect(await rows.first().textContent()).toContain('ended');
      await screen.page.getByLabel('Show', { exact: true }).selectOption('');
      await screen.page.waitForURL((url) => !url.search.includes('state'));
      const all = await rows.count();
      expect(all).toBeGreaterThan(1);
      await screen.page.getByRole('searchbox', { name: 'Search the entries' }).fill('kaastöötaja');
      await screen.page.waitForURL(/q=kaast/);
      await screen.page.getByText(/entr(y|ies) found/).waitFor();
      expect(await rows.count()).toBeLessThan(all);
      expect(await screen.wrong()).toEqual([]);
      await screen.close();
    }, 60_000);

  it('show an overseer opaque ids and no name, also in the history', async () => {
    const screen = await screens.as('oversight');
    const person = screens.stage.names.get('#cooperating')!;
    await screen.goTo(`/registers/people/${person}`);
    await screen.page.getByText('tekst ei ole teile nähtav').first().waitFor();
    const { body: told } = await screens.stage.as('oversight').get('/api/demonstration');
    const names = (told as { people: { name: string }[] }).people.map(({ name }) => name);
    // Only the demonstration's own bar names people: whoever may be played.
    const bar = await screen.page.getByRole('complementary').allTextContents();
    const text = (await screen.page.getByRole('main').textContent())!.replace(bar.join(''), '');
    expect(text).toContain(person);
    expect(['Kaastöötaja', 'Helve Aas'].filter((name) => text.includes(name))).toEqual([]);
    expect(names).toContain('Helve Aas');
    expect(await screen.page.getByRole('link', { name: /^Logikirje \d+$/ }).count()).toBe(1);
    expect(await screen.wrong()).toEqual([]);
    await screen.goTo('/registers/people');
    expect(await screen.page.getByRole('link', { name: person }).count()).toBe(1);
    await screen.close();
  }, 60_000);
});

describe('writing into a register', () => {
  it('records a person, tells what is missing first, and shows the entry with its history',
    async () => {
      const screen = await screens.as('requester');
      const { page } = screen;
      await screen.goTo('/registers/people');
      await page.getByRole('link', { name: 'Kannan isiku registrisse' }).click();
      await page.getByRole('button', { name: 'Kannan isiku registrisse' }).click();
      const summary = page.getByRole('alert');
      await summary.getByRole('link', { name: /^Eesti kodanik/ }).waitFor();
      expect(await screen.wrong()).toEqual([]);
      await page.getByLabel(/^Nimi/).fill('Näidis Vastne');
      await page.getByRole('radio', { name: 'teadmata' }).check();
      await page.getByRole('group', { name: /^Tuvastatud/ })
        .or(page.getByRole('radiogroup', { name: /^Tuvastatud/ }))
        .getByRole('radio', { name: 'ei' }).check();
      await page.getByRole('button', { name: 'Kannan isiku registrisse' }).click();
      await page.getByRole('heading', { level: 1, name: 'Isikud: Näidis Vastne' }).waitFor();
      await page.getByText('kapten Mart Kuusk, taotleja').waitFor();
      expect(await page.getByRole('link', { name: /^Logikirje/ }).count()).toBe(0);
      await page.getByRole('link', { name: 'Märgin isiku tuvastatuks' }).click();
      await page.getByText('Kanne, mida see muudab').waitFor();
      await page.getByLabel(/^Nimi/).fill('Näidis Tuvastatu');
      await page.getByRole('button', { name: 'Märgin isiku tuvastatuks' }).click();
      await page.getByRole('heading', { level: 1, name: 'Isikud: Näidis Tuvastatu' }).waitFor();
      await page.getByText('Kannet enam muuta ei saa').waitFor();
      expect(await page.getByRole('list', { name: 'Kande ajalugu' }).getByRole('listitem').count())
        .toBe(2);
      expect(await screen.wrong()).toEqual([]);
      await screen.close();
    }, 60_000);

  it('shows the provision on which it is refused, and loses nothing that was written', async () => {
    const screen = await screens.as('commander', { language: 'en' });
    const { page } = screen;
    await screen.goTo('/registers/authorisations/write/record');
    await page.getByRole('combobox', { name: /^Person/ }).fill('Mart Kuusk');
    await page.getByRole('listbox').getByRole('option', { name: /Mart Kuusk/ }).click();
    await page.getByLabel(/^Provision/).fill('37-1.4-3');
    for (const [label, day] of [['From', '05.01.2021'], ['Until', '05.06.2022']] as const) {
      await page.getByLabel(new RegExp(`^${label}(?!:)`)).first().fill(day);
      await page.getByLabel(`${label}: Time`).fill('9.00');
    }
    await page.getByLabel(/^Reference of the instrument/).fill('Näidiskäskkiri 1');
    await page.getByRole('button', { name: 'Authorise a commander of a unit' }).click();
    const refusal = page.getByRole('alert').getByText('The Act does not allow this now');
    await refusal.waitFor();
    expect(await page.getByRole('alert').getByRole('link', { name: '§ 37¹ (4³)' }).count())
      .toBeGreaterThan(0);
    expect(await page.getByLabel(/^Reference of the instrument/).inputValue())
      .toBe('Näidiskäskkiri 1');
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('is not offered to who may not, and says who may', async () => {
    const screen = await screens.as('requester');
    await screen.goTo('/registers/authorisations');
    await screen.page.getByText(/^Sellesse registrisse kannavad: .*Kaitseväe juhataja/).waitFor();
    await screen.goTo('/registers/authorisations/write/record');
    await screen.page.getByText(/^Seda toimingut teevad: .*Kaitseväe juhataja/).waitFor();
    expect(await screen.page.getByRole('textbox').count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});

describe('accounts', () => {
  it('are made without an office, and closed only after asking once more', async () => {
    const screen = await screens.as('administrator', { width: 320 });
    const { page } = screen;
    await screen.goTo('/accounts');
    await page.getByLabel('Isiku nimi').fill('Näidis Uus');
    await page.getByLabel('Kasutajanimi').fill('näidis');
    await page.getByRole('button', { name: 'Teen konto' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('Isiku nimi').inputValue()).toBe('Näidis Uus');
    await page.getByLabel('Kasutajanimi').fill('naidis.uus');
    await page.getByLabel('Esimene parool').fill('roheline-kummut-7');
    await page.getByRole('button', { name: 'Teen konto' }).click();
    await page.getByText('Konto on tehtud: Näidis Uus').waitFor();
    expect(await page.getByLabel('Esimene parool').inputValue()).toBe('');
    const row = page.getByRole('row').filter({ hasText: 'naidis.uus' });
    expect(await row.textContent()).toContain('ametita');
    const shut = row.getByRole('button', { name: 'Sulge konto: Näidis Uus' });
    await shut.click();
    expect(await screen.wrong()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await row.textContent()).toContain('avatud');
    await shut.click();
    await page.getByRole('dialog').getByRole('button', { name: /^Sulge konto/ }).click();
    await row.getByText('suletud').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('are only read by the security auditor, and by nobody else', async () => {
    const auditor = await screens.as('securityAuditor', { scheme: 'dark' });
    await auditor.goTo('/accounts');
    await auditor.page.getByText('Kontosid teeb ja sulgeb süsteemihaldur').waitFor();
    expect(await auditor.page.getByRole('button', { name: /^Sulge konto/ }).count()).toBe(0);
    expect(await auditor.wrong()).toEqual([]);
    await auditor.close();
    const requester = await screens.as('requester');
    await requester.goTo('/accounts');
    await requester.page.getByRole('alert').getByText('kontosid haldab süsteemihaldur').waitFor();
    expect(await requester.wrong()).toEqual([]);
    await requester.close();
  }, 60_000);
});
