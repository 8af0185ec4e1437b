import type { Cast } from '#measures/story';
import { cast } from '#measures/world';
import { aCheckedCase, aDraft, grant, versionOf } from './a-case.js';
import type { Caller } from './caller.js';
import { password } from './house.js';
import type { Stage } from './house.js';
import { aRequest, aRestriction } from './kept-data.js';

/** Somebody of the cast, or a stranger; each of their answers is looked at. */
export interface Callers {
  as(who: Cast): Caller;
  readonly stranger: Caller;
}

/** Does once what no story does: what people do beside the steps of a case. */
export async function doTheRest(stage: Stage, { as, stranger }: Callers): Promise<void> {
  const watching = { ...stage, as };
  await aDraft(watching);
  await workOn(await aCheckedCase(watching), watching);
  await tryAnOpening(watching);
  await answerAPerson(watching);
  await keepADesk(as('requester'));
  await runAccounts(as('administrator'));
  await comeAndGo(as('court'), stranger);
}

/** The report of each kind, one of them as a job; answers the job. */
export async function reportOn(commander: Caller): Promise<string> {
  for (const kind of ['37-2.6', '43-2.b']) {
    await commander.post('/api/reports', { kind, period: '2021-H1' });
  }
  const { body } = await commander.post('/api/reports/jobs', { kind: '43-2.a', period: '2021-T1' });
  const { job } = body as { job: string };
  for (let state = 'running'; state === 'running';) {
    state = String((await commander.get(`/api/reports/jobs/${job}`)).body.state);
  }
  return job;
}

/** Taken up, asked about, tried out, refused, with a refusal of the Act's own before it. */
async function workOn(id: string, stage: Stage): Promise<void> {
  const commander = stage.as('commander');
  const of = `/api/cases/${id}`;
  await commander.post(`${of}/claim`, {});
  await commander.post(`${of}/release`, {});
  const asked = await commander.post(`${of}/questions`, {
    to: 'requester', text: 'Mille poolest erineb see taotlus eelmisest?',
  });
  await stage.as('requester').post(`${of}/questions/${asked.body.id}/answers`, {
    text: 'Kohtumispaik on teine.',
  });
  const version = await versionOf(stage, id);
  const tooLong = '2031-04-03T06:00:00.000Z';
  await commander.post(`${of}/steps`, { ...grant, until: tooLong, version });
  await commander.post(`${of}/steps?dry-run=true`, { ...grant, version });
  await commander.post(`${of}/steps`, { type: 'refuse', version, reasons: 'Riive on liiga suur.' });
}

async function tryAnOpening({ as, names }: Stage): Promise<void> {
  const opening = { measure: 'M31', unit: names.get('#unit') };
  await as('requester').post('/api/cases?dry-run=true', opening);
}

/** A person asks about their data, is refused a part by decision, and answered. */
async function answerAPerson({ as, names }: Stage): Promise<void> {
  const register = async (who: Cast, name: string, act: string, fields: object) => {
    const { body } = await as(who).post(`/api/registers/${name}`, { act, ...fields });
    return (body as { id: string }).id;
  };
  const request = await register('recordsOfficer', 'requests', 'record',
    aRequest(names.get('#cooperating')!));
  await register('unitCommander', 'restrictions', 'record', aRestriction(request));
  const answer = { entry: request, told: 'Andmeid töödeldakse seaduse alusel.' };
  await register('recordsOfficer', 'requests', 'answer', { ...answer, withheld: ['1', '5'] });
  await register('recordsOfficer', 'requests', 'answer', { ...answer, withheld: ['1'] });
  await register('legalOfficer', 'instruments', 'record', {
    slot: 'treaty', name: 'Näidisleping', article: 'artikkel 5', from: '2020-06-05T06:00:00.000Z',
  });
}

async function keepADesk(requester: Caller): Promise<void> {
  const draft = { label: 'Taotlus', values: { reasons: 'Näidis' } };
  const filter = { page: '/cases', query: 'state=drafted' };
  for (const name of ['kept', 'gone']) {
    await requester.put(`/api/drafts/${name}`, draft);
    await requester.put(`/api/saved-filters/${name}`, filter);
  }
  await requester.get('/api/drafts/kept');
  await requester.delete('/api/drafts/gone');
  await requester.delete('/api/saved-filters/gone');
}

async function runAccounts(administrator: Caller): Promise<void> {
  const { body } = await administrator.post('/api/accounts', {
    name: 'Näidis Uustulnuk', signIn: 'uus.tulnuk', password: 'roheline-kummut-7',
  });
  await administrator.post(`/api/accounts/${body.person}/disable`, {});
}

/** Signs in and out as somebody who is not needed again. */
async function comeAndGo(court: Caller, stranger: Caller): Promise<void> {
  const [{ signIn: name } = { signIn: '' }] = cast;
  await stranger.post('/api/session', { name, password });
  await stranger.post('/api/session', { name, password: 'vale' });
  await stranger.post('/api/demonstration/person', { name });
  await stranger.get('/api/session');
  await court.post('/api/session/confirmation', { password });
  const fresh = `${password}, uus`;
  await court.post('/api/session/password', { password, fresh });
  await court.post('/api/session/password', { password: fresh, fresh: password });
}
