import { registers } from '#registers/schemas';
import type { Caller } from './caller.js';

type Items = readonly Readonly<Record<string, unknown>>[];

/** What the parameters of an address may be, from what somebody who reads much was answered. */
export interface Known {
  readonly cases: readonly string[];
  readonly notices: readonly string[];
  readonly reports: readonly string[];
  readonly figures: readonly (readonly [report: string, figure: string])[];
  readonly entries: readonly (readonly [register: string, entry: string])[];
  readonly jobs: readonly string[];
}

/** Looks around in the register as the Commander. */
export async function lookAround(commander: Caller): Promise<Omit<Known, 'jobs'>> {
  const cases: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const { body } = await commander.get(`/api/cases?page=${page}`);
    cases.push(...idsOf(body.items as Items));
    pages = body.pages as number;
  }
  const reports = idsOf((await commander.get('/api/reports')).body.items as Items);
  return {
    cases,
    notices: idsOf((await commander.get('/api/notices')).body.items as Items),
    reports,
    figures: await figuresOf(commander, reports),
    entries: await entriesOf(commander),
  };
}

const idsOf = (items: Items): string[] => items.map(({ id }) => String(id));

async function figuresOf(commander: Caller, reports: readonly string[]) {
  const found: [string, string][] = [];
  for (const id of reports) {
    const { sections } = (await commander.get(`/api/reports/${id}`)).body.report as {
      sections: { figures: { id: string; value: number }[] }[];
    };
    const counting = sections.flatMap(({ figures }) => figures.filter(({ value }) => value > 0));
    found.push(...counting.slice(0, 5).map((figure): [string, string] => [id, figure.id]));
  }
  return found;
}

async function entriesOf(commander: Caller) {
  const found: [string, string][] = [];
  for (const name of Object.keys(registers)) {
    const { entries } = (await commander.get(`/api/registers/${name}`)).body as { entries: Items };
    found.push(...idsOf(entries).slice(0, 3).map((id): [string, string] => [name, id]));
  }
  return found;
}

const keys = ['37-1.4-3', '40', '54-1.3', '50'];
const measures = ['M14', 'M16', 'S40'];
const places = ['0', '3', '40'];
const referables = ['person', 'unit', 'consent', 'operation', 'area', 'method', 'partner', 'case'];

/** Every address that the path of a described call stands for, as far as it is looked at here. */
export function addressesOf(path: string, known: Known): string[] {
  const one = (values: readonly string[]) =>
    values.map((value) => path.replace(/\{\w+\}/, value));
  const two = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([first, second]) => path.replace(/\{\w+\}/, first).replace(/\{\w+\}/, second));
  if (!path.includes('{')) return [path];
  if (path === '/api/registers/{name}/{id}') return two(known.entries);
  if (path.startsWith('/api/registers/')) return one(Object.keys(registers));
  if (path === '/api/reports/{id}/figures/{figure}') return two(known.figures);
  if (path === '/api/reports/jobs/{id}') return one(known.jobs);
  if (path === '/api/reports/{id}') return one(known.reports);
  if (path.startsWith('/api/cases/{id}')) return one(known.cases);
  if (path.startsWith('/api/notices/{id}')) return one(known.notices);
  if (path.startsWith('/api/law/')) return one(keys);
  if (path.startsWith('/api/measures/')) return one(measures);
  if (path.startsWith('/api/trail/')) return one(places);
  if (path.startsWith('/api/references/')) return one(referables);
  return [];
}
