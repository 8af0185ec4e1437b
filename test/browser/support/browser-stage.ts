import type { Page } from 'playwright-core';
import { measureOf } from '#measures/index';
import type { Cast } from '#measures/story';
import type {
  Answer,
  Opening,
  Stage as StoryStage,
} from '../../../apps/api/demonstration/player.js';
import { HttpStage } from '../../support/http-stage.js';
import { password } from '../../support/house.js';
import { unseenIn } from '../../support/unseen.js';
import { fill } from './filling.js';
import { shownIn } from './step.js';
import type { Step } from './step.js';
import { Tries, sending } from './tries.js';
import type { Screen } from './screen.js';
import type { Screens } from './screens.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Plays stories by hand: each person of the cast in a window of their own, every step found, filled
 * in, checked and sent on the screens. The registers alone are written over HTTP.
 */
export class BrowserStage implements StoryStage {
  readonly #windows = new Map<Cast, Screen>();
  readonly #http: HttpStage;
  readonly #tries = new Tries();
  /** Whatever was wrong with any page on the way. */
  readonly wrong: string[] = [];

  constructor(private readonly screens: Screens) {
    const { stage } = screens;
    this.#http = new HttpStage((who) => stage.as(who), unseenIn(stage));
  }

  turnTo(at: string): Promise<void> {
    return this.#http.turnTo(at);
  }

  record(who: Cast, register: string, act: string, fields: Fields): Promise<Answer> {
    return this.#http.record(who, register, act, fields);
  }

  look(id: string) {
    return this.#http.look(id);
  }

  async open(who: Cast, { measure, unit, subject }: Opening): Promise<string> {
    const screen = await this.#window(who);
    const { page } = screen;
    await screen.goTo('/new');
    await this.#look(screen);
    await page.getByRole('link', { name: `Alusta taotlust: ${measureOf(measure).title.et}` })
      .click();
    const chosen = new URLSearchParams({ unit, ...(subject === null ? {} : { subject }) });
    await screen.goTo(`/new/${measure}?${chosen.toString()}`);
    await page.getByRole('button', { name: 'Ava menetlus' }).click();
    await page.waitForURL(/\/cases\/c_[0-9a-f]+\/steps\//);
    return /c_[0-9a-f]+/.exec(page.url())![0];
  }

  async say(who: Cast, id: string, type: string, fields: Fields): Promise<Answer> {
    const screen = await this.#window(who);
    const step = await this.#stepOf(who, id, type);
    if (!step.allowed) return { id, refused: await this.#forbidden(screen, id, step) };
    const decides = await this.#isChosen(screen, id, step);
    await screen.goTo(decides ? `/cases/${id}/decide` : `/cases/${id}`);
    const sent = decides
      ? await this.#decide(screen, step, who, fields)
      : await this.#take(screen, step, who, fields);
    await this.#look(screen);
    return { id, refused: sent };
  }

  async receive(who: Cast, id: string, addressee: string): Promise<void> {
    const screen = await this.#window(who);
    const { body } = await this.screens.stage.as(who).get('/api/notices');
    const { items } = body as { items: { id: string; case: string; to: string }[] };
    const notice = items.find((each) => each.case === id && each.to === addressee)!;
    await screen.goTo('/notices');
    await this.#look(screen);
    await screen.page.locator(`a[href="/notices/${notice.id}"]`).first().click();
    await screen.page.getByRole('button', { name: 'Kinnitan kättesaamist' }).click();
    await screen.page.getByText('Kättesaamine on kinnitatud').first().waitFor();
    await this.#look(screen);
  }

  async close(): Promise<void> {
    for (const screen of this.#windows.values()) await screen.close();
  }

  async #window(who: Cast): Promise<Screen> {
    const known = this.#windows.get(who);
    if (known !== undefined) return known;
    const screen = await this.screens.as(who);
    const { page } = screen;
    this.#tries.heed(page);
    this.#windows.set(who, screen);
    return screen;
  }

  async #stepOf(who: Cast, id: string, type: string): Promise<Step> {
    const { body } = await this.screens.stage.as(who).get(`/api/cases/${id}`);
    const { steps } = body as { steps: readonly Step[] };
    const found = steps.find((step) => step.type === type);
    if (found === undefined) throw new Error(`${who} sees no step ${type} in ${id}`);
    return found;
  }

  /** A decision, or a step that is taken beside one: the case's page leads to one place for all. */
  async #isChosen(screen: Screen, id: string, { label }: Step): Promise<boolean> {
    await screen.goTo(`/cases/${id}`);
    const among = screen.page.getByText(/^Valida on: /);
    if (await among.count() === 0) return false;
    return (await among.first().textContent())!.includes(label.et);
  }

  /** A decision: chosen, filled in, read once more, and signed with the password. */
  async #decide({ page }: Screen, step: Step, who: Cast, fields: Fields): Promise<string[]> {
    await page.getByRole('radio', { name: step.label.et, exact: true }).check();
    await this.#fillIn(page, step, who, Object.keys(step.schema.properties), fields);
    await page.getByRole('button', { name: 'Edasi kinnitamisele' }).click();
    const dialog = page.getByRole('dialog', { name: /^Kinnitage/ });
    const refused = page.getByText('Nii otsustada ei saa').first();
    await dialog.or(refused).first().waitFor();
    if (!(await dialog.isVisible())) return shownIn(page, this.#tries.last(page));
    if (step.schema['x-decides'] === true) {
      await dialog.getByLabel(/^Allkirja asemel/).fill(password);
    }
    return sending(page, () =>
      dialog.getByRole('button', { name: `Kinnitan: ${step.label.et}` }).click());
  }

  /** There is nothing to press; the page says why, each reason with its provision. */
  async #forbidden(screen: Screen, id: string, step: Step): Promise<string[]> {
    await screen.goTo(`/cases/${id}`);
    await screen.page.getByText(/^Mida praegu teha ei saa ja miks/).click();
    await screen.page.getByText(step.label.et).first().waitFor();
    await this.#look(screen);
    return shownIn(screen.page, step.refusals);
  }

  async #take(screen: Screen, step: Step, who: Cast, fields: Fields): Promise<string[]> {
    const { page } = screen;
    const label = step.label.et;
    if (Object.keys(step.schema.properties).length === 0) {
      await page.getByRole('button', { name: label, exact: true }).click();
      const sure = page.getByRole('button', { name: `Kinnitan: ${label}` });
      return sending(page, () => sure.click());
    }
    await page.getByRole('link', { name: label, exact: true }).click();
    await screen.settled();
    await this.#pages(screen, step, who, fields);
    const only = page.getByRole('button', { name: 'Salvestan esitamata' });
    const plain = page.getByRole('button', { name: label, exact: true });
    return sending(page, () => only.or(plain).first().click());
  }

  /** Each page of questions in its turn, to the page where the answers are checked. */
  async #pages(screen: Screen, step: Step, who: Cast, fields: Fields): Promise<void> {
    const { 'x-pages': pages = [], properties } = step.schema;
    if (pages.length === 0) {
      return this.#fillIn(screen.page, step, who, Object.keys(properties), fields);
    }
    for (const { id } of pages) {
      const names = Object.keys(properties).filter(
        (name) => properties[name]!['x-page']?.id === id,
      );
      await this.#fillIn(screen.page, step, who, names, fields);
      await this.#look(screen);
      await screen.page.getByRole('button', { name: 'Edasi' }).click();
      await screen.settled();
    }
  }

  async #fillIn(
    page: Page, { schema }: Step, who: Cast, names: readonly string[], fields: Fields,
  ): Promise<void> {
    const shownAs = async (to: string, id: string) => {
      const { body } = await this.screens.stage.as(who).get(`/api/references/${to}`);
      const { items } = body as { items: { id: string; label: { et: string } }[] };
      return items.find((item) => item.id === id)!.label.et;
    };
    for (const name of names.filter((each) => each in fields)) {
      await fill(page, schema.properties[name]!, fields[name], shownAs);
    }
  }

  async #look(screen: Screen): Promise<void> {
    this.wrong.push(...(await screen.wrong()).map((fault) => `${screen.page.url()} ${fault}`));
  }
}
