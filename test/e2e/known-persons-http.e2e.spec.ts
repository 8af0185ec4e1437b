import { measureOf } from '#measures/index';
import type { Cast, Story } from '#measures/story';
import { play } from '../../apps/api/demonstration/player.js';
import { HttpStage } from '../support/http-stage.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';
import { unseenIn } from '../support/unseen.js';

const name = 'Näidis Sadamamees';
let stage: Stage;
let id: string;
let subject: string;

/** The first lines of the story, up to and with the first time somebody says that step. */
const upTo = (story: Story, says: string, times = 1): Story => {
  const places = story.lines.flatMap((line, place) =>
    ('says' in line && line.says === says ? [place] : []));
  return { ...story, lines: story.lines.slice(0, places[times - 1]! + 1) };
};
const wholeWay = () => measureOf('M10').stories.find((each) => each.id === 'm10-whole-way')!;
const played = async (story: Story) =>
  play([story], stage.names, new HttpStage((who) => stage.as(who), unseenIn(stage)));

beforeAll(async () => {
  stage = await startStage();
  await played(upTo(wholeWay(), 'activate', 2));
  const answer = await stage.as('requester').get('/api/cases?measure=M10');
  [{ id }] = (answer.body as { items: [{ id: string }] }).items;
  subject = (await view('requester')).subject.id;
}, 60_000);

afterAll(() => stage.close());

interface View {
  readonly state: { readonly name: string };
  readonly subject: { readonly id: string; readonly name: string | null };
}
const view = async (who: Cast): Promise<View> =>
  (await stage.as(who).get(`/api/cases/${id}`)).body as View;
const referred = async (who: Cast): Promise<string[]> => {
  const { body } = await stage.as(who).get('/api/references/person?q=Sadamamees');
  return (body as { items: { label: { et: string } }[] }).items.map(({ label }) => label.et);
};
interface Shown {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly history: readonly { readonly act: string; readonly fields: object }[];
}
const shown = async (who: Cast): Promise<Shown> =>
  (await stage.as(who).get(`/api/registers/people/${subject}`)).body as Shown;
const entry = async (who: Cast) => (await shown(who)).entry;
const verified = async (who: Cast) =>
  (await shown(who)).history.find(({ act }) => act === 'verifyAge')!.fields;

describe('§ 37¹ (2) the identity of a cooperating person', () => {
  it.each(['requester', 'legalOfficer', 'unitCommander', 'commander'] as const)(
    'is known to the %s, who is named or controls', async (who) => {
      expect((await view(who)).subject.name).toBe(name);
      expect(await referred(who)).toEqual([name]);
      expect(await entry(who)).toMatchObject({ name });
      expect(await verified(who)).toEqual({
        entry: subject, bornOn: '1985-06-30',
        evidence: 'Isikut tõendav dokument kontrollitud',
      });
    });

  it.each(['otherRequester', 'recordsOfficer'] as const)(
    'is not known to the %s, who sees the case without it', async (who) => {
      expect((await view(who)).subject).toEqual({ id: subject, name: null, code: null });
      expect(await referred(who)).toEqual([]);
      expect(await entry(who)).toMatchObject({ name: { sealed: true } });
      expect(await verified(who)).toEqual({
        entry: subject, bornOn: { sealed: true }, evidence: { sealed: true },
      });
    });

  it('is known to the record keeper from the assignment to the release', async () => {
    const says = async (step: object) => {
      const { version } = (await stage.as('unitCommander').get(`/api/cases/${id}`)).body as {
        version: number;
      };
      const answer = await stage.as('unitCommander').post(`/api/cases/${id}/steps`, {
        ...step, version,
      });
      expect(answer.status).toBe(200);
    };
    const person = stage.names.get('#recordsOfficer');
    await says({ type: 'assign', role: 'recordKeeper', person });
    expect((await view('recordsOfficer')).subject.name).toBe(name);
    await says({ type: 'release', role: 'recordKeeper' });
    expect((await view('recordsOfficer')).subject.name).toBeNull();
  });
});
