import type { Cast } from '#measures/story';
import type { Stage } from './house.js';

const request = {
  purpose: '36-1-2', aim: 'reliability',
  reasons: 'Kaastöötaja teated on kahel korral osutunud ebatäpseks.',
  necessity: 'Teabe usaldusväärsust ei saa teisiti kontrollida.',
  rightsAffected: ['privateLife'],
  proportionality: 'Jälgitakse vaid kokkulepitud kohtumisi.',
  milderMeans: 'Korduv vestlus ja avalikud allikad ei andnud vastust.',
} as const;

export const grant = {
  type: 'grant', extent: 'asAsked', until: '2021-04-03T06:00:00.000Z',
  reasons: 'Nõustun taotlusega: teabe õigsusest sõltub üksuse julgeolek.',
  proportionality: 'Riive on lühike ja piiratud, teist võimalust ei ole.',
} as const;

/** Says a step at the version the case has; throws where it is not taken. */
export async function say(stage: Stage, who: Cast, id: string, step: object): Promise<void> {
  const answer = await stage.as(who).post(`/api/cases/${id}/steps`, {
    ...step, version: await versionOf(stage, id),
  });
  if (answer.status !== 200) throw new Error(answer.text);
}

/** The version of a case, as oversight sees it. */
export async function versionOf(stage: Stage, id: string): Promise<number> {
  const view = await stage.as('oversight').get(`/api/cases/${id}`);
  return (view.body as { version: number }).version;
}

let people = 0;

/** A personal code that nobody has and no other invented person was given. */
const anotherCode = (): string => String(people++).padStart(11, '0');

/** A case of M14 on an invented person who cooperates and has consented, still a draft. */
export async function aDraft(stage: Stage): Promise<string> {
  const records = stage.as('recordsOfficer');
  const made = async (name: string, fields: object) => {
    const answer = await records.post(`/api/registers/${name}`, { act: 'record', ...fields });
    if (answer.status !== 201) throw new Error(answer.text);
    return (answer.body as { id: string }).id;
  };
  const subject = await made('people', {
    name: 'Näidis Kaastöötaja', code: anotherCode(), estonian: 'no', identified: true,
  });
  await made('cooperation', { person: subject, from: '2020-10-01T06:00:00.000Z' });
  const consent = await made('consents', {
    person: subject, form: 'written', clauses: ['37-1.4-2.3'], givenAt: '2021-01-04T06:30:00.000Z',
  });
  const opened = await stage.as('requester').post('/api/cases', {
    measure: 'M14', unit: stage.names.get('#unit'), subject,
  });
  if (opened.status !== 201) throw new Error(opened.text);
  const { id } = opened.body as { id: string };
  const operation = stage.names.get('#operation');
  await say(stage, 'requester', id, { type: 'request', ...request, consent, operation });
  return id;
}

/** The same case, checked by the legal officer and waiting for a decision. */
export async function aCheckedCase(stage: Stage): Promise<string> {
  const id = await aDraft(stage);
  await say(stage, 'requester', id, { type: 'submit' });
  await say(stage, 'legalOfficer', id, {
    type: 'findLawful', reasons: 'Nõusolek on kehtiv ja nimetab toimingut.',
  });
  return id;
}
