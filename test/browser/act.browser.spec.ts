import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
}, 120_000);
afterAll(async () => screens.close());

const place = { name: 'Otsi seadusest' } as const;

describe('the Act', () => {
  it('stands in both languages with what was made of each provision', async () => {
    const screen = await screens.as('legalOfficer');
    await screen.goTo('/act');
    expect(await screen.page.locator('[data-row]').count()).toBe(311);
    const row = screen.page.locator('[data-row="37-1.4-3"]');
    expect(await row.locator('p[lang=et]').textContent()).toContain('mitte kauem kui kaks kuud');
    expect(await row.locator('p[lang=en]').textContent()).toContain('no longer than two months');
    const marks = await row.getByRole('list').textContent();
    for (const mark of ['2 reeglit', 'AMB-06', 'M14', 'RT I, 26.05.2020, 1']) {
      expect(marks).toContain(mark);
    }
    const lacking = screen.page.locator('[data-row="37.2.3"]');
    expect(await lacking.getByText('Tõlkes see säte puudub').count()).toBe(1);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('is searched in either language, marked, and the search stands in the address', async () => {
    const screen = await screens.as('legalOfficer', { width: 320, scheme: 'dark' });
    await screen.goTo('/act');
    await screen.page.getByRole('searchbox', place).fill('two months');
    await screen.page.waitForURL(/q=two(%20|\+)months/);
    await screen.page.locator('mark').first().waitFor();
    const rows = screen.page.locator('[data-row]');
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row'))))
      .toContain('37-1.4-3');
    expect(await screen.page.getByRole('status').first().textContent()).toMatch(/^Leitud \d+ säte/);
    expect(await screen.wrong()).toEqual([]);
    await screen.page.getByRole('button', { name: 'Näita kõike' }).click();
    await screen.page.locator('[data-row="1.1"]').waitFor();
    expect(await screen.page.getByRole('searchbox', place).inputValue()).toBe('');
    await screen.close();
  }, 60_000);

  it('keeps the reader at their row while the list around it changes', async () => {
    const screen = await screens.as('legalOfficer');
    await screen.goTo('/act#40.3');
    const row = screen.page.locator('[data-row="40.3"]');
    await row.waitFor();
    await screen.page.waitForTimeout(400);
    const topOf = () => row.evaluate((each) => each.getBoundingClientRect().top);
    const before = await topOf();
    await screen.page.getByLabel('Näita', { exact: true }).selectOption('measures');
    await screen.page.locator('[data-row="1.1"]').waitFor({ state: 'detached' });
    expect(Math.abs(await topOf() - before)).toBeLessThan(40);
    await screen.close();
  }, 60_000);

  it('leads from a mark to the policy, which says that it is no law', async () => {
    const screen = await screens.as('requester', { language: 'en' });
    await screen.goTo('/act?q=covert');
    await screen.page.locator('[data-row="37-1.4-2.3"]').getByRole('link', { name: 'AMB-65' })
      .click();
    const policy = screen.page.locator('[id="AMB-65"]');
    await policy.waitFor();
    await screen.page.waitForFunction('document.activeElement?.id === "AMB-65"');
    expect(await policy.textContent()).toContain('policy, not law');
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);

  it('counts how the rules stand, and has none that is not kept yet', async () => {
    const screen = await screens.as('oversight', { language: 'en' });
    await screen.goTo('/act');
    await screen.page.getByRole('link', { name: 'not kept yet' }).click();
    await screen.page.waitForURL(/only=notYet/);
    await screen.page.getByText('There is no such provision.').first().waitFor();
    expect(await screen.page.locator('[data-row]').count()).toBe(0);
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});

describe('§ 37¹ (4³) a provision', () => {
  it('has its words, rules, thresholds, policies, tests and neighbours', async () => {
    const screen = await screens.as('legalOfficer');
    await screen.goTo('/act/37-1.4-3');
    const text = await screen.page.getByRole('main').textContent();
    for (const part of [
      'KKS § 37¹ lg 4³', 'KKS-37s1-4s3.b', 'register järgib', 'M14 allkirjastamisel',
      'Kas otsust võib pikendada', 'm14-covert-surveillance/law.spec.ts',
    ]) expect(text).toContain(part);
    expect(await screen.wrong()).toEqual([]);
    await screen.page.getByRole('link', { name: 'Järgmine: § 37¹ (4⁴)' }).click();
    await screen.page.getByRole('heading', { level: 1, name: '§ 37¹ (4⁴)' }).waitFor();
    await screen.page.getByRole('link', { name: 'Kogu § 37¹' }).click();
    await screen.page.getByRole('heading', { level: 1, name: '§ 37¹', exact: true }).waitFor();
    await screen.close();
  }, 60_000);

  it('shows both readings where the translation departs, at an address with dots', async () => {
    const screen = await screens.as('legalOfficer', { width: 320, scheme: 'dark', language: 'en' });
    await screen.goTo('/act/37.2.3#DIFF-01');
    await screen.page.getByText('The translation leaves clause 3) out').waitFor();
    expect(await screen.page.getByText('lacking in the translation').count()).toBe(1);
    expect(await screen.wrong()).toEqual([]);
    await screen.goTo('/act/99');
    await screen.page.getByRole('alert').waitFor();
    expect(await screen.wrong()).toEqual([]);
    await screen.close();
  }, 60_000);
});
